import type { MemoLiteral } from '../../schema/memo.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import dordrecht from '../../data/index.ts'
import { projectFolder } from '../../lib/project.ts'
import { compare } from '../../memo/compare.ts'
import { piecesOf } from '../../memo/memo-md.ts'
import everyKind from '../fixtures/every-kind/index.ts'
import { notShown } from '../fixtures/not-shown.ts'
import { withValue } from '../fixtures/small-memo.ts'

const same = { missing: [], invented: [], changed: [] }
const received = (folder: string): string => readFileSync(join(projectFolder, folder, 'memo.md'), 'utf8')
function differences(markdown: string, memo: MemoLiteral) {
  const { told, ...rest } = compare(piecesOf(markdown), memo)
  return rest
}
const edited = (path: string, value: unknown) => withValue(structuredClone(everyKind), path, value) as MemoLiteral
/** A memo of one text under its title. */
function memoOf(...texts: string[]): MemoLiteral {
  return {
    language: 'nl',
    header: { title: 'Fietsen' },
    parts: [{ kind: 'text', blocks: texts.map(text => ({ text })) }],
  }
}

describe('piecesOf', () => {
  it.each<[string, string, [number, string][]]>([
    ['a heading and lines of a paragraph', '# Titel\n\nAan: raad\nVan *team*\n', [[1, 'Titel'], [3, 'Aan: raad\nVan team']]],
    ['items, also within items', '- een\n  twee\n- drie\n  1. vier\n', [[1, 'een\ntwee'], [3, 'drie'], [4, 'vier']]],
    ['cells', '| a | b |\n|---|---|\n| c | d\\|e |\n', [[1, 'a'], [1, 'b'], [3, 'c'], [3, 'd|e']]],
    ['notes, of one word too', 'Tekst.[^1]\n\n[^1]: Noot\n', [[1, 'Tekst.[^1]'], [3, '[^1]: Noot']]],
    ['a picture by its file', '![Een lijn](<mijn lijn.png>)\n', [[1, ''], [1, 'mijn lijn.png']]],
    ['the words of a link, and what is no markup', '[Plan \\(A\\)](#) en <b>\n', [[1, 'Plan (A) en <b>']]],
    ['code', '    x = 1\n', [[1, 'x = 1\n']]],
  ])('reads %s', (_, markdown, pieces) => {
    expect(piecesOf(markdown).map(({ line, text }) => [line, text])).toEqual(pieces)
  })
})

describe('a memo that is whole', () => {
  it.each<[string, MemoLiteral]>([['data', dordrecht], ['tests/fixtures/every-kind', everyKind]])('%s has no differences', (folder, memo) => {
    expect(differences(received(folder), memo)).toEqual(same)
  })

  it.each<[string, string, MemoLiteral]>([
    ['quotes, dashes and spaces of another kind', 'Dat ‘is’ “zo” – in\u00A02024\u00ADer.', memoOf('Dat \'is\' "zo" - in 2024er.')],
    ['lines that are broken elsewhere', 'Hij zei: "het\nis zo". En\ntoen niet.', memoOf('Hij zei: "het is zo". En toen niet.')],
    ['a page that ends within a sentence', 'Zes dingen bepalen\n\nwaar het om gaat.', memoOf('Zes dingen bepalen waar het om gaat.')],
    ['a sentence in two texts', 'De vraag is: wat nu?', memoOf('De vraag is:', 'wat nu?')],
    ['numbers of a list and bullets in the text', '1\\. Een\n\na) Twee\n\n\\- Drie', memoOf('Een', 'Twee', 'Drie')],
    ['an address', 'Zie <https://a.nl/x> en [de nota](https://a.nl/y).', memoOf('Zie en de nota.')],
    ['a note with another mark', 'Zo.[^noot] Ja.', memoOf('Zo.[^1] Ja.')],
    ['a title that comes back', 'Betreft: Fietsen\n\nTekst.', memoOf('Tekst.')],
  ])('may have %s', (_, markdown, memo) => {
    expect(differences(`# Fietsen\n\n${markdown}\n`, memo)).toEqual(same)
  })

  it.each([
    ['Datum: 3 april 2024', 'To: de raad'],
    ['Datum maandag 3-4-2024', 'Aan de raad'],
    ['d.d. 2024-04-03\nT.a.v.: de raad', 'Geadresseerde : de raad'],
    ['| Datum | 3-4-2024 |\n|---|---|\n| Aan | de raad |', ''],
  ])('may have labels and dates of its own: %s, %s', (...lines) => {
    const memo: MemoLiteral = { ...memoOf('Tekst.'), header: { title: 'Fietsen', to: 'de raad', date: '2024-04-03' } }
    expect(differences(['# Fietsen', ...lines, 'Tekst.'].join('\n\n'), memo)).toEqual(same)
  })

  it('may name its source on one line, with a full stop and an address that the data have not', () => {
    const items = [{ listed: 'Nota (VNG)', title: 'Nota', publisher: 'VNG', annotation: 'Over fietsen.' }]
    const memo: MemoLiteral = { ...memoOf(), parts: [{ kind: 'sources', items }] }
    expect(differences('# Fietsen\n\n- Nota (VNG). Over fietsen. <https://a.nl/x>\n', memo)).toEqual(same)
  })
})

describe('a memo that is not', () => {
  it.each<[what: string, path: string, value: unknown, expected: Partial<typeof same> | object]>([
    ['a cell', 'parts.2.blocks.1.table.rows.1.2', '', { missing: [{ text: '€ 620.000', line: 55 }] }],
    ['a table', 'parts.2.blocks.1', undefined, { missing: expect.arrayContaining([{ text: 'Exploitatie', line: 52 }, { text: '€ 1.100.000', line: 56 }]) as unknown }],
    ['a caption', 'parts.2.blocks.1.table.caption', undefined, { missing: [{ text: 'Kosten per weg, in euro\'s per jaar', line: 50 }] }],
    ['an item', 'parts.0.blocks.3.list.items.1', undefined, { missing: [{ text: 'Het aantal bezoekers neemt toe.', line: 26 }] }],
    ['a sub-question', 'parts.1.items.1.subQuestions.0', undefined, { missing: [{ text: 'a. mag het toegangskaartje duurder worden?', line: 43 }] }],
    ['a footnote', 'footnotes', [], { missing: [{ text: 'Het eerste bad opende op 1 juni 1974.', line: 125 }] }],
    ['a heading', 'parts.2.heading', undefined, { missing: [{ text: 'Financiën', line: 46 }] }],
    ['a picture', 'parts.2.blocks.4', undefined, { missing: [{ text: 'bad.png', line: 81 }] }],
    ['an attachment', 'attachments.1', undefined, { missing: [{ text: 'Bouwkundig rapport', line: 123 }] }],
    ['a header line', 'header.caseNumber', undefined, { missing: [{ text: 'Zaaknummer: Z/25/004711', line: 13 }] }],
    ['a word', 'parts.6.leadIn', 'Wij stellen voor:', { changed: [{ path: ['parts', 6, 'leadIn'], said: 'stellen voor:', received: 'stellen u voor:', line: 103 }] }],
  ])('lost %s', (_, path, value, expected) => {
    expect(differences(received('tests/fixtures/every-kind'), edited(path, value))).toEqual({ ...same, ...expected })
  })

  it.each<[what: string, path: string, value: unknown, expected: object]>([
    ['a sentence', 'parts.7.paragraphs.0', 'Op 3 april lichten wij deze brief toe. Tot dan.', { invented: [{ path: ['parts', 7, 'paragraphs', 0], said: 'Tot dan.' }] }],
    ['a cell that stands elsewhere too', 'parts.2.blocks.2.table.rows.0.3', '8.250', { invented: [{ path: ['parts', 2, 'blocks', 2, 'table', 'rows', 13, 3], said: '8.250' }] }],
    ['a role', 'contacts.0.role', 'secretaris', { missing: [{ text: 'E. van Dijk, wethouder', line: 114 }], invented: [{ path: ['contacts', 0, 'role'], said: 'secretaris' }] }],
    ['another date', 'header.date', '2025-03-12', { changed: [{ path: ['header', 'date'], said: '12', received: 'Datum: 11', line: 9 }] }],
    ['a picture', 'parts.2.blocks.4.figure.file', 'huis.png', { missing: [{ text: 'bad.png', line: 81 }], invented: [{ path: ['parts', 2, 'blocks', 4, 'figure', 'file'], said: 'Een plattegrond: links het oude bad, rechts de plaats van het nieuwe.' }] }],
  ])('invented %s', (_, path, value, expected) => {
    expect(differences(received('tests/fixtures/every-kind'), edited(path, value))).toEqual({ ...same, ...expected })
  })

  it('has a word changed, and names it with its line', () => {
    const memo = memoOf('Het staat steeds lager op de lijst. Het blijft.')
    expect(differences('# Fietsen\n\nHet staat\nsteeds hoger op de lijst. Het blijft.', memo)).toMatchObject({ changed: [], invented: [{ said: 'Het staat steeds lager op de lijst.' }] })
    expect(differences('# Fietsen\n\nHet staat steeds hoger op de lijst. Het blijft.', memo)).toEqual({
      ...same,
      changed: [{ path: ['parts', 0, 'blocks', 0, 'text'], said: 'lager', received: 'hoger', line: 3 }],
    })
  })

  it('lacks a heading that only stands within other words', () => {
    expect(differences('# Fietsen\n\nData\n\nData Agenda', memoOf('Data Agenda'))).toEqual({ ...same, missing: [{ text: 'Data', line: 3 }] })
  })

  it('takes a name that comes back for a text of its own only where there is none', () => {
    const memo: MemoLiteral = { ...memoOf('Een', 'Twee'), attachments: [{ title: 'Een Twee' }] }
    expect(differences('# Fietsen\n\nBijlagen\n\nEen Twee\n\nEen Twee', memo)).toEqual(same)
  })

  it('has a sentence less often than memo.md', () => {
    expect(differences('# Fietsen\n\nJa.\n\nJa.', memoOf('Ja.'))).toEqual({ ...same, missing: [{ text: 'Ja.', line: 5 }] })
  })

  it('misses each sentence of Dordrecht’s memo when it is another, and no other', () => {
    const pieces = piecesOf(received('data'))
    const { told } = compare(pieces, dordrecht)
    for (const sentence of told.filter(text => text.length > 40 && pieces.some(piece => piece.text.includes(text)))) {
      const word = sentence.match(/\p{L}{5,}/gu)!.at(0)!
      const other = pieces.map(piece => ({ ...piece, text: piece.text.replace(sentence, sentence.replace(word, 'Zeeslang')) }))
      const { missing, invented, changed } = compare(other, dordrecht)
      expect([...missing.map(({ text }) => text), ...changed.map(one => one.received)].join(), sentence).toContain('Zeeslang')
      expect(missing.length + changed.length + invented.length).toBe(1)
    }
  })
})

describe('notShown', () => {
  it.each<[pieces: string[], texts: string[], lost: string[]]>([
    [['Een zin. Nog een zin.'], ['Een zin.', 'Nog een zin.'], []],
    [['Een zin, in twee delen.'], ['Een zin,', 'in twee delen.'], []],
    [['‘Zo’ is het.'], ['Zo', 'is het', '.'], []],
    [['Data'], ['Data Agenda'], ['Data']],
    [['5', '5'], ['5'], ['5']],
    [['Een zin. Nog een zin.'], ['Een zin.'], ['Een zin. Nog een zin.']],
  ])('of %j in %j: %j', (pieces, texts, lost) => {
    expect(notShown(pieces, texts, 'nl')).toEqual(lost)
  })
})
