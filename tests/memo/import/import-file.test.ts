import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import dordrecht from '../../../data/index.ts'
import { projectFolder } from '../../../lib/project.ts'
import { compare } from '../../../memo/compare.ts'
import { imported, importFile } from '../../../memo/import/import-file.ts'
import { readDocx } from '../../../memo/import/read-docx.ts'
import { readMarkdown } from '../../../memo/import/read-markdown.ts'
import { piecesOf } from '../../../memo/memo-md.ts'
import { memoSchema } from '../../../schema/memo.ts'
import { bodyFile, bold, item, link, paragraph, run, wordFile } from './word-file.ts'

/** The memo of Dordrecht as typed in Word: bold headings, sources in lists. */
function dordrechtInWord(): Uint8Array {
  const [title = '', ...blocks] = readFileSync(join(projectFolder, 'data/memo.md'), 'utf8').trim().replace('bepalen waar\n\nDiza', 'bepalen waar Diza').replace(/\*('.+?')\*/, '$1').split('\n\n')
  const body = blocks.flatMap((block) => {
    if (!block.startsWith('- '))
      return [block.length < 50 && !block.includes(':') && !block.startsWith('Via') ? paragraph(bold(block)) : paragraph(block)]
    return block.slice(2).split('\n- ').map((text) => {
      const [, words, rest] = /^\[(.*)\]\(#\)\n([\s\S]*)$/.exec(text) ?? []
      return item(words ? `${link(words.replace(/\\/g, ''), 'l')}<w:r><w:br/></w:r>${run(rest!)}` : text)
    })
  })
  return wordFile({ body: [paragraph(title, 'Titel'), ...body].join(''), links: { l: '#' } })
}

const OURS = [
  ...['id', 'ours', 'noun', 'emphasis', 'shifts', 'columns', 'excerpt', 'optimum', 'topic', 'lead'],
  ...['corrections', 'foreignWords', 'checkedAddresses'],
]

/**
 * The part of a memo that an importer can know.
 * No additions, no choices of what stands out, no division of paragraphs in slides.
 */
function received(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(received) as Record<string, unknown>[]
    return items.reduce<unknown[]>((all, one) => {
      const before = all.at(-1) as Record<string, unknown>
      if (one?.continues)
        before.text = `${String(before.text)} ${String(one.text)}`
      else
        all.push(one)
      return all
    }, [])
  }
  if (typeof value !== 'object' || value === null)
    return value
  const memos = Object.entries(value).filter(([field]) => !OURS.includes(field))
  return Object.fromEntries(memos.map(([field, one]) => [field, received(one)]))
}

describe('the memo of Dordrecht', () => {
  it('comes out of Word as it is in data/, but for what is ours', async () => {
    const { literal, counts } = imported(await readDocx(dordrechtInWord()), 'memo')
    // Only a person sees that a line without brackets names a publisher.
    const publisher = JSON.stringify({ publisher: 'Tweede Kamer' }).slice(1, -1)
    expect(received(literal)).toEqual(JSON.parse(JSON.stringify(received(dordrecht)).replace(`${publisher},`, '')))
    expect(counts).toMatchObject({ plain: 0, lost: 0 })
  })

  it('comes out of memo.md as it comes out of Word', async () => {
    const markdown = readMarkdown(readFileSync(join(projectFolder, 'data/memo.md'), 'utf8'))
    expect(imported(markdown, 'memo').literal).toEqual(imported(await readDocx(dordrechtInWord()), 'memo').literal)
  })
})

const piece = fc.constantFrom(
  'Aan: de raad',
  'Datum: 3 maart 2024',
  'Onderwerp: Fietsen',
  'Memo',
  '# Titel',
  '## Kop',
  '## Bronnen',
  '## Bijlagen',
  '### Diep',
  '## Gevraagd besluit',
  '## Tot slot',
  '**Vet.** En gewoon.',
  '**Alleen vet**',
  'Korte regel',
  'Een alinea. En nog een zin.',
  'Hieronder vindt u bronnen.',
  'Voorbeelden zijn: is het zo? Of niet? En zo ja, hoe? Wie dan?',
  'De raad besluit:',
  'De opgave is het evenwicht vinden tussen a, b en c.',
  '- een\n- twee',
  '1. Wat?\n2. Hoe?\n   - Zo?',
  'De hoofdthema’s zijn:',
  '- Titel (Uitgever)\n  Toelichting. Meer',
  '- Titel (Uitgever). Toelichting <https://a.nl/x>\n- Ander (2024)',
  '- [Plan](https://b.nl)',
  '1. Vast te stellen\n   - a\n   - b',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '| een |\n|---|\n| twee |',
  '> Citaat',
  '---',
  '| Aan | Raad |\n|---|---|\n| Datum | maandag 3-4-2024 |',
  'Tabel 1 Kosten\n\n| p | q |\n|---|---|\n| 3 | 4 |',
  '+ x',
  '![alt](weg.png)\n\nFiguur 2 Lijn',
  'We praten graag. Mail Jan de Vries: j@x.nl.',
  'Tekst[^1] met noot.',
  'Nog een[^2].',
  '[^1]: Noot een.',
  '[^2]: Noot [link](https://c.nl).',
  '2024. Een jaar',
  'a * b _c_ `d` <e> & [f]',
  'Regel\nNog een regel',
)
const memo = fc.array(piece, { minLength: 1, maxLength: 14 }).map(pieces => ['Begin van een tekst.', ...pieces].join('\n\n'))

describe('any memo', () => {
  it('loses no word, and is one that the schema knows', () => {
    fc.assert(fc.property(memo, (text) => {
      const { literal, counts } = imported(readMarkdown(text), 'naam')
      expect(counts.lost).toBe(0)
      expect(memoSchema.safeParse(literal).error).toBeUndefined()
    }), { numRuns: 200 })
  })

  it('is the same when it is read from the memo.md that is made of it', () => {
    fc.assert(fc.property(memo, (text) => {
      const { literal, markdown } = imported(readMarkdown(text), 'naam')
      expect(imported(readMarkdown(markdown), 'naam')).toMatchObject({ literal, markdown })
    }), { numRuns: 200 })
  })

  const expectWhole = (text: string): void => {
    const { literal, markdown } = imported(readMarkdown(text), 'naam')
    const { missing, invented, changed } = compare(piecesOf(markdown), literal)
    // The picture is missing; an untitled memo takes its file's name.
    expect(missing.filter(piece => piece.text !== 'weg.png')).toEqual([])
    expect(invented.filter(({ path, said }) => path[1] !== 'title' || said !== 'naam')).toEqual([])
    expect(changed).toEqual([])
  }

  it('has in its data all that its memo.md has, and nothing else', () => {
    fc.assert(fc.property(memo, expectWhole), { numRuns: 200 })
  })

  // Both begin alike; one goes on in the next paragraph.
  it.each([
    ['an attachment after a source', ['- Titel (Uitgever)\n  Toelichting. Meer', 'Aan: de raad', '## Bijlagen', '- Titel (Uitgever)\n  Toelichting. Meer', '## Bijlagen']],
    ['an attachment before a source', ['## Bijlagen', '- Titel (Uitgever). Toelichting <https://a.nl/x>\n- Ander (2024)', '# Titel', '- Titel (Uitgever)\n  Toelichting. Meer', 'Aan: de raad']],
    ['two sources', ['- Titel (Uitgever)\n  Toelichting. Meer', 'Aan: de raad', '- een\n- twee', '- Titel (Uitgever)\n  Toelichting. Meer']],
  ])('has both of two texts that begin alike: %s', (_, pieces) => {
    expectWhole(['Begin van een tekst.', ...pieces].join('\n\n'))
  })

  it('tells of a word that is lost', () => {
    const read = readMarkdown('# Titel\n\nEen zin.')
    expect(imported({ ...read, raw: [...read.raw, 'Vergeten woord.'] }, 'x').literal.parts).toMatchObject([{ blocks: [{ text: 'Een zin.' }, { text: 'Vergeten woord.' }] }])
  })
})

describe('importFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'raadsdeck-import-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }

  it('reads 60 pages', async () => {
    const pages = Array.from({ length: 60 }, (_, page) => [paragraph(`Hoofdstuk ${page}`, 'Kop1n'), ...Array.from({ length: 12 }, () => paragraph('Een zin van een alinea. '.repeat(12)))]).flat()
    const { literal, counts } = await importFile(file('lang.docx', bodyFile(...pages)))
    expect(literal.parts).toHaveLength(60)
    expect(counts.lost).toBe(0)
  })

  it.each<[name: string, bytes: Uint8Array | string, said: string]>([
    ['leeg.docx', '', 'Dit bestand is leeg'],
    ['zonder-tekst.docx', bodyFile(''), 'geen tekst'],
    ['~$memo.docx', 'x', 'het slot dat Word zet'],
    ['memo.pdf', '%PDF', 'leest Word (.docx) en Markdown (.md)'],
    ['memo.doc', 'x', 'geen Word-bestand'],
    ['latin.md', new Uint8Array([0x63, 0x61, 0x66, 0xE9]), 'geen tekst in UTF-8'],
  ])('refuses %s in a sentence', async (name, bytes, said) => {
    await expect(importFile(file(name, bytes))).rejects.toThrow(said)
  })
})
