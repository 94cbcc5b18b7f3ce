import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { loadMemoForAudience } from '../../memo/load.ts'
import { openPdf } from '../../packages/pdf-ua/src/read/open.ts'
import { allElements, readStructure } from '../../packages/pdf-ua/src/read/structure.ts'
import { tagTrees } from '../../packages/pdf-ua/tests/tag-tree.ts'

const site = inject('site')
const { deck } = await loadMemoForAudience()
const oneOfEachLayout = [...new Map(deck.slides.map(({ layout }, index) => [layout, index] as const).toReversed())]

describe('what a screen reader finds', () => {
  let slides: string[]
  beforeAll(async () => {
    slides = tagTrees(await openPdf(await readFile(join(site, 'presentatie.pdf'))))
  })

  it('is one part for each slide', () => {
    expect(slides.map(tree => tree.split('\n')[0])).toEqual(deck.slides.map(() => 'Sect'))
  })

  it('is shown for these kinds and no other', async () => {
    const shown = [...oneOfEachLayout.map(([layout]) => layout), 'handout', 'speaker']
    expect((await readdir(join(import.meta.dirname, 'tag-trees'))).sort()).toEqual(shown.map(name => `${name}.txt`).sort())
  })

  it.each(oneOfEachLayout)('on a slide of the kind %s', async (layout, index) => {
    await expect(slides[index]).toMatchFileSnapshot(`tag-trees/${layout}.txt`)
  })

  it.each([
    ['handout', join(site, 'handout.pdf')],
    ['speaker', join(dirname(site), 'private/spreektekst.pdf')],
  ])('in the %s', async (name, file) => {
    const document = await openPdf(await readFile(file))
    await expect(tagTrees(document).join('\n')).toMatchFileSnapshot(`tag-trees/${name}.txt`)
    expect([...allElements(readStructure(document))].filter(({ role }) => role === 'NonStruct')).toEqual([])
  })
})
