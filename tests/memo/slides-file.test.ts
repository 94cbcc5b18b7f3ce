import { describe, expect, it } from 'vitest'
import { readSlidesFile, withAddedSlides } from '../../memo/slides-file.ts'

const block = (name: string): string => `---\nsrc: ./pages/${name}.md\n---\n`
const file = (...parts: string[]): string => parts.join('\n')
const isOurs = (src: string): boolean => src.startsWith('./pages/') && src !== './pages/mine.md'

const first = '---\ntheme: default\nsrc: ./pages/one.md\n---\n'
const made = file(first, block('two'), block('three'))
const bare = '---\n\n# Mine\n\nSome --- text\n'
const framed = '---\nlayout: center\n---\n\n# Mine too\n'

describe('slides added by hand', () => {
  it.each([
    ['none', made],
    ['one without settings', file(first, bare, block('two'), block('three'))],
    ['some in a row', file(first, bare, framed, block('two'), block('three'))],
    ['at the end', file(first, block('two'), block('three'), framed)],
    ['a page of their own', file(first, block('mine'), block('two'), block('three'))],
  ])('stay where they are: %s', async (_, existing) => {
    expect(await withAddedSlides(made, existing, isOurs)).toBe(existing)
    expect(await readSlidesFile(existing, isOurs)).toMatchObject({ own: made })
  })

  it('stay when the pages around them change', async () => {
    const existing = file(first, block('gone'), bare, block('two'), framed, block('three'))
    expect(await withAddedSlides(file(first, block('new'), block('two')), existing, isOurs))
      .toBe(file(first, bare, block('new'), block('two'), framed))
  })

  it('before the first page change what is ours', async () => {
    const existing = file('---\ntheme: default\n---\n\n# Mine\n', '---\nsrc: ./pages/one.md\n---\n', block('two'), block('three'))
    expect((await readSlidesFile(existing, isOurs)).own).not.toBe(made)
  })
})
