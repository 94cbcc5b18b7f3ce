import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../lib/problem.ts'
import { projectFolder } from '../../lib/project.ts'
import { loadMemo } from '../../memo/load.ts'
import { memoIn } from '../../memo/options.ts'
import { wordingOf } from '../../schema/errors.ts'

const folder = (name: string): string => `tests/fixtures/bad-memos/${name}`

const explained = '  Uitleg bij elk nummer: docs/fouten.md'

/** The folder of each bad memo, and its error lines. */
const cases: [name: string, lines: string[]][] = [
  ['missing-field', ['Er klopt één ding niet in de memo:', '  RD102 …/index.ts: header.title ontbreekt → vul een tekst in', explained]],
  ['unknown-topic', [
    'Er klopt één ding niet in de memo:',
    '  RD402 …/index.ts: parts[4] (bronnen).items[10] (agenda-digitale-veiligheid-2020-2024).topic "weerbaarheid" is geen bekend onderwerp → kies de id van een onderwerp: digitalisering-algemeen, digitale-grondrechten-en-ethiek, digitale-weerbaarheid, data',
    explained,
  ]],
  ['duplicate-id', [
    'Er klopt één ding niet in de memo:',
    '  RD401 …/index.ts: parts[4] (bronnen).items[13] (nederlandse-digitaliseringsstrategie-2021).id "nederlandse-digitaliseringsstrategie-2021" is al gebruikt → geef ieder onderdeel een eigen id',
    explained,
  ]],
  ['no-web-address', [
    'Er klopt één ding niet in de memo:',
    '  RD305 …/sources.ts: parts[4] (bronnen).items[0] (trendrapport-informatiesamenleving-2022).ours.address.url "vng.nl/agenda" is geen webadres → neem het hele adres over uit de browser; het begint met http:// of https://',
    explained,
  ]],
  ['excerpt-elsewhere', [
    'Er klopt één ding niet in de memo:',
    '  RD406 …/index.ts: parts[4] (bronnen).items[0] (trendrapport-informatiesamenleving-2022).excerpt "digitale transitie, digitale overheid, digitale veiligheid, …" staat vanaf "transitie," niet letterlijk in de toelichting (annotation) → neem woorden over uit de toelichting (annotation)',
    explained,
  ]],
  ['no-such-date', ['Er klopt één ding niet in de memo:', '  RD303 …/index.ts: header.date "2022-02-30" is geen bestaande datum → schrijf jaar, maand en dag, zoals 2022-03-21', explained]],
  ['empty-memo', [
    'Er kloppen 3 dingen niet in de memo:',
    '  RD109 …/index.ts: language ontbreekt → kies "nl" of "en"',
    '  RD101 …/index.ts: header ontbreekt → schrijf het als export const header = …, en noem header in de lijst van index.ts',
    '  RD101 …/index.ts: parts ontbreekt → voeg dit onderdeel toe: zie docs/eigen-memo.md',
    explained,
  ]],
  ['nothing', ['RD003 In dit bestand staat geen memo.', '  waar:      …/index.ts', '  oplossing: sluit index.ts af met: export default { language, header, … } (zie data/index.ts)']],
]

const messageOf = (name: string, lines: string[]): string => lines.join('\n').replaceAll('…/', `${folder(name)}/`)

async function problemOf(path: string): Promise<string> {
  const error = await loadMemo(memoIn(path)).then(() => undefined, (error: unknown) => error)
  expect(error).toBeInstanceOf(Problem)
  return (error as Problem).message
}

describe('reading a memo with one thing wrong', () => {
  it.each(cases)('tells of %s', async (name, lines) => {
    expect(await problemOf(join(projectFolder, folder(name)))).toBe(messageOf(name, lines))
  })

  it('tells where no memo is', async () => {
    expect(await problemOf(join(projectFolder, folder('nowhere')))).toMatch(/^RD001 Er is geen memo in deze map\.\n {2}waar: .*nowhere/)
  })

  it('tells which file is missing', async () => {
    const message = await problemOf(join(projectFolder, folder('missing-part')))
    expect(message).toMatch(/^RD004 Een bestand van de memo ontbreekt: .*header\.ts/)
    expect(message).toContain(`waar:      ${folder('missing-part')}`)
  })

  it('names a memo outside the project in full, not by the way to it', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
    try {
      writeFileSync(join(scratch, 'index.ts'), 'export default {}\n')
      expect(await problemOf(scratch)).toContain(`RD109 ${scratch}/index.ts: language ontbreekt`)
    }
    finally {
      rmSync(scratch, { recursive: true })
    }
  })

  /** The Problem from reading a memo of these files; `…/` stands for its folder. */
  async function problemWith(files: Record<string, string | Buffer>): Promise<string> {
    const scratch = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
    try {
      for (const [name, text] of Object.entries(files))
        writeFileSync(join(scratch, name), text)
      return (await problemOf(scratch)).replaceAll(`${scratch}/`, '…/')
    }
    finally {
      rmSync(scratch, { recursive: true })
    }
  }

  const index = 'import { header } from \'./header.ts\'\nexport default {\n  language: \'nl\',\n  header,\n}\n'
  const slip = wordingOf({ code: 'RD002', params: [{ line: 1, text: '' }] }, 'nl').mend

  it('tells of the slips in several files at once, with the line and what stands there', async () => {
    const header = `export const header = {\n  title: '${'lang '.repeat(10)}',\n  from: '${'lang '.repeat(10)}foto's van de ${'lange '.repeat(10)}',\n}\n`
    expect(await problemWith({ 'index.ts': index.replace('default {', 'default'), 'header.ts': header })).toBe([
      'RD002 In regel 3 staat een schrijffout, bij: …lang lang lang lang lang foto\'s van de lange lange lange lan…',
      '  waar:      …/header.ts:3:65',
      `  oplossing: ${slip}`,
      'RD002 In regel 3 staat een schrijffout, bij: language: \'nl\',',
      '  waar:      …/index.ts:3:11',
      `  oplossing: ${slip}`,
    ].join('\n'))
  })

  it.each<[what: string, files: Record<string, string | Buffer>, lines: RegExp]>([
    ['a file that ends too soon', { 'index.ts': index, 'header.ts': 'export const header = {\n' }, /^RD002 Het bestand houdt te vroeg op, in regel 2\.\n {2}waar: {6}…\/header\.ts:2:1\n/],
    ['a name that means nothing', { 'index.ts': index.split('\n').slice(1).join('\n') }, /^RD005 De naam header is niet bekend\.\n {2}waar: {6}…\/index\.ts\n/],
    ['a name that means nothing, in an English memo', { 'index.ts': index.split('\n').slice(1).join('\n').replace('nl', 'en') }, /^RD005 The name header is not known\.\n {2}where: {4}…\/index\.ts\n {2}solution: /],
    ['a file that is missing, and who names it', { 'index.ts': index }, /^RD004 Een bestand van de memo ontbreekt: \.\/header\.ts\n {2}waar: {6}…\/index\.ts\n/],
    ['a package that is no part of it', { 'index.ts': 'import \'no-such-package\'\nexport default {}\n' }, /^RD004 Een bestand van de memo ontbreekt: no-such-package\n {2}waar: {6}…\/index\.ts\n/],
    ['a character that hides or turns the line', { 'index.ts': `export default \u202E{ language 'nl' }\n` }, /^RD002 In regel 1 staat een schrijffout, bij: export default \\u\{202E\}\{ language 'nl' \}\n/],
    ['curly quotes around a text', { 'index.ts': index, 'header.ts': 'export const header = { title: ‘Fietsen’ }' }, /^RD002 .* title: ‘Fietsen’ \}\n.*\n {2}oplossing: zet om een tekst rechte aanhalingstekens/],
    ['a text over two lines', { 'index.ts': index, 'header.ts': 'export const header = {\n  title: \'Fietsen\nin de stad\',\n}' }, /^RD002 In regel 2 .* bij: title: 'Fietsen\n.*\n {2}oplossing: zet een tekst op één regel/],
    ['another encoding', { 'index.ts': index, 'header.ts': Buffer.from('export const header = { title: \'één\' }', 'latin1') }, /^RD006 Het bestand is niet als UTF-8 opgeslagen.*\n {2}waar: {6}…\/header\.ts\n/],
    ['a command in a file', { 'index.ts': index, 'header.ts': 'throw new Error(\'boem\\nen meer\')\nexport const header = {}\n' }, /^RD007 De memo bevat een onbekende waarde of opdracht: boem\n {2}waar: {6}…\/header\.ts\n/],
    ['an English index that hands over nothing', { 'index.ts': 'export const memo = {\n  language: "en",\n}\n' }, /^RD003 The file hands over no memo\.\n {2}where: {4}…\/index\.ts\n/],
  ])('tells of %s', async (_, files, lines) => {
    expect(await problemWith(files)).toMatch(lines)
  })
})
