import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadMemo } from '../../publish/memo.ts'
import { Problem } from '../../publish/problem.ts'
import { projectFolder } from '../../publish/project.ts'

const folder = (name: string): string => `tests/fixtures/bad-memos/${name}`

const explained = '  Uitleg bij elk nummer: docs/fouten.md'

/** The folder of each bad memo, and the lines that tell of it. */
const cases: [name: string, lines: string[]][] = [
  ['missing-field', ['Er klopt één ding niet in de memo:', '  RD102 …/header.ts: header.title ontbreekt → vul een tekst in', explained]],
  ['unknown-topic', [
    'Er klopt één ding niet in de memo:',
    '  RD402 …/sources.ts: sources[10] (agenda-digitale-veiligheid-2020-2024).topic "weerbaarheid" is geen bekend onderwerp → kies een id uit topics.ts: digitalisering-algemeen, digitale-grondrechten-en-ethiek, digitale-weerbaarheid, data',
    explained,
  ]],
  ['duplicate-id', [
    'Er klopt één ding niet in de memo:',
    '  RD401 …/sources.ts: sources[13] (nederlandse-digitaliseringsstrategie-2021).id "nederlandse-digitaliseringsstrategie-2021" is al gebruikt → geef ieder onderdeel een eigen id',
    explained,
  ]],
  ['no-web-address', [
    'Er klopt één ding niet in de memo:',
    '  RD305 …/sources.ts: sources[0] (trendrapport-informatiesamenleving-2022).ours.address.url "vng.nl/agenda" is geen webadres → neem het hele adres over uit de browser; het begint met http:// of https://',
    explained,
  ]],
  ['excerpt-elsewhere', [
    'Er klopt één ding niet in de memo:',
    '  RD406 …/sources.ts: sources[0] (trendrapport-informatiesamenleving-2022).excerpt "digitale transitie, digitale overheid, digitale veiligheid, …" staat niet letterlijk in de annotatie (annotation) → neem woorden over uit de annotatie (annotation)',
    explained,
  ]],
  ['no-such-date', ['Er klopt één ding niet in de memo:', '  RD303 …/header.ts: header.date "2022-02-30" is geen bestaande datum → schrijf jaar, maand en dag, zoals 2022-03-21', explained]],
  ['empty-memo', [
    'Er kloppen 4 dingen niet in de memo:',
    '  RD109 …/index.ts: language ontbreekt → kies "nl" of "en"',
    '  RD101 …/header.ts: header ontbreekt → voeg dit onderdeel toe: zie docs/eigen-memo.md',
    '  RD101 …/topics.ts: topics ontbreekt → voeg dit onderdeel toe: zie docs/eigen-memo.md',
    '  RD101 …/sources.ts: sources ontbreekt → voeg dit onderdeel toe: zie docs/eigen-memo.md',
    explained,
  ]],
  ['nothing', ['RD003 Het bestand geeft geen memo door.', '  waar:      …/index.ts', '  oplossing: sluit index.ts af met: export default { language, header, … } (zie data/index.ts)']],
]

const messageOf = (name: string, lines: string[]): string => lines.join('\n').replaceAll('…/', `${folder(name)}/`)

async function problemOf(path: string): Promise<string> {
  const error = await loadMemo(path).then(() => undefined, (error: unknown) => error)
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

  it('tells of a slip in the writing', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
    try {
      writeFileSync(join(scratch, 'index.ts'), 'export default {\n  language: \'nl,\n}\n')
      expect(await problemOf(scratch)).toMatch(/^RD002 De memo is niet te lezen: .*index\.ts:2:\d+: .+\n {2}waar: .*\n {2}oplossing: verbeter de schrijffout/)
    }
    finally {
      rmSync(scratch, { recursive: true })
    }
  })
})

describe('a command that gets a bad memo', () => {
  const generate = (name: string) => spawnSync(process.execPath, ['publish/commands/generate.ts'], {
    cwd: projectFolder,
    env: { ...process.env, RAADSDECK_MEMO: folder(name) },
    encoding: 'utf8',
  })

  it.each(['no-such-date', 'empty-memo'])('says so and nothing else, exits with 1, and writes nothing: %s', (name) => {
    const before = readFileSync(join(projectFolder, 'slides.md'), 'utf8')
    const { status, stderr, stdout } = generate(name)
    expect({ status, stderr, stdout }).toEqual({ status: 1, stderr: `${messageOf(name, cases.find(([bad]) => bad === name)![1])}\n`, stdout: '' })
    expect(readFileSync(join(projectFolder, 'slides.md'), 'utf8')).toBe(before)
  })
})
