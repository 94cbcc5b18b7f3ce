import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleMemo } from '../../../cli/new/example.ts'
import { importMemo } from '../../../memo/import-memo.ts'
import { imported } from '../../../memo/import/import-file.ts'
import { writeMemoFolder } from '../../../memo/import/memo-folder.ts'
import { readMarkdown } from '../../../memo/import/read-markdown.ts'
import { loadMemo } from '../../../memo/load.ts'
import { memoIn } from '../../../memo/options.ts'

const TEXT = exampleMemo('2024-02-29')
const made = (text = TEXT) => imported(readMarkdown(text), 'memo')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'raadsdeck-new-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The files of a memo, by name. */
function filesOf(memo: string): Record<string, string> {
  return Object.fromEntries(readdirSync(memo).toSorted().map(name => [name, readFileSync(join(memo, name), 'utf8')]))
}

/** Changes a file of the memo as a person does. */
function edit(name: string, before: string, after: string): void {
  const file = join(folder, 'memo', name)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(before)
  writeFileSync(file, text.replace(before, after))
}

describe('writeMemoFolder', () => {
  it('writes a memo that is right at once, a file for each part', async () => {
    await writeMemoFolder(join(folder, 'memo'), made())
    expect(Object.keys(filesOf(join(folder, 'memo')))).toEqual(['bronnen.ts', 'checked-addresses.ts', 'header.ts', 'index.ts', 'inleiding.ts', 'memo.md', 'te-doen.md', 'tot-slot.ts', 'vragen-aan-de-raad.ts'])
    const { header, parts } = await loadMemo(memoIn(join(folder, 'memo')))
    expect(header).toMatchObject({ title: 'Titel van de memo', date: '2024-02-29' })
    expect(parts.map(({ kind }) => kind)).toEqual(['text', 'questions', 'sources', 'closing'])
  })

  it.each(['Een \'titel\' met \\ en `x`', 'Default', '2024 in cijfers', 'Index'])('writes a heading as it is: %s', async (heading) => {
    await writeMemoFolder(join(folder, 'memo'), made(`# T\n\n## ${heading.replace(/[\\`]/g, '\\$&')}\n\nTekst.`))
    expect((await loadMemo(memoIn(join(folder, 'memo')))).parts).toMatchObject([{ heading }])
  })

  it('names the line of each thing to decide', async () => {
    await writeMemoFolder(join(folder, 'memo'), made())
    const files = filesOf(join(folder, 'memo'))
    const todos = [...files['te-doen.md']!.matchAll(/^- (\S+), regel (\d+): (.+)$/gm)]
    expect(todos).toHaveLength(4)
    for (const [, name, line, what] of todos)
      expect(files[name!]!.split('\n')[Number(line) - 1]).toContain(`// Te doen: ${what}`)
  })

  it('makes the same folder of the same text', async () => {
    await writeMemoFolder(join(folder, 'memo'), made())
    await writeMemoFolder(join(folder, 'other'), made())
    expect(filesOf(join(folder, 'other'))).toEqual(filesOf(join(folder, 'memo')))
  })

  it('never writes over what is there', async () => {
    writeFileSync(join(folder, 'header.ts'), 'mine')
    await expect(writeMemoFolder(folder, made())).rejects.toThrow('staat al iets')
    expect(filesOf(folder)).toEqual({ 'header.ts': 'mine' })
  })
})

describe('a new version of a memo', () => {
  beforeEach(() => writeMemoFolder(join(folder, 'memo'), made()))

  it('changes nothing when its text is the same', async () => {
    const before = filesOf(join(folder, 'memo'))
    expect(await writeMemoFolder(join(folder, 'memo'), made())).toEqual({ folder: join(folder, 'memo'), changes: [] })
    expect(filesOf(join(folder, 'memo'))).toEqual(before)
    expect(readdirSync(folder)).toEqual(['memo'])
  })

  it('is put beside the old one, keeps what a person added, and tells what changed', async () => {
    edit('header.ts', 'date: \'2024-02-29\',', 'date: \'2024-02-29\',\n  ours: { keywords: [\'fietsen\'] },')
    edit('inleiding.ts', 'blocks: [{ text: \'Hier staat wat de memo als eerste zegt. Iedere alinea krijgt een eigen dia.\' }],', `ours: { summary: 'kort' },
  blocks: [
    { text: 'Hier staat wat de memo als eerste zegt.', emphasis: 'als eerste', ours: { heading: 'Eerst' } },
    { text: 'Iedere alinea krijgt een eigen dia.', continues: true, ours: { heading: 'Dan' } },
  ],`)
    edit('vragen-aan-de-raad.ts', '{ text: \'Doen we het een?\' }', '{ text: \'Doen we het een?\', ours: { subject: \'het een\', sources: [\'titel-van-de-bron\', \'titel-van-een-andere-bron\'] } }')
    edit('vragen-aan-de-raad.ts', '{ text: \'Of doen we het ander?\' }', '{ text: \'Of doen we het ander?\', ours: { subject: \'het ander\' } }')
    edit('index.ts', '  checkedAddresses,', '  checkedAddresses,\n  corrections: [{ received: \'Titel\', corrected: \'Naam\' }],')
    const text = TEXT.replace('Of doen we het ander?', 'Of doen we iets anders?').replace(/- Titel van een andere bron[^#]+/, '\n')
    const { folder: beside, changes } = await writeMemoFolder(join(folder, 'memo'), made(text))
    expect(beside).toBe(join(folder, 'memo-2'))
    expect(changes).toEqual([
      expect.stringMatching(/^Weg: - Doen we het een\?\n- Of doen we het ander\?$/),
      expect.stringMatching(/^Weg: [\s\S]*andere bron/),
      expect.stringMatching(/^Nieuw: [\s\S]*iets anders/),
      expect.stringMatching(/^Nieuw: /),
      'Niet overgenomen, want de tekst is veranderd: {"subject":"het ander"} bij ‘Of doen we het ander?’',
      'De bron of het onderwerp ‘titel-van-een-andere-bron’ is er niet meer; de verwijzing ernaar is weg.',
    ])
    expect((await importMemo(beside)).default).toMatchObject({
      header: { ours: { keywords: ['fietsen'] } },
      parts: [
        { heading: 'Inleiding', ours: { summary: 'kort' }, blocks: [{ emphasis: 'als eerste', ours: { heading: 'Eerst' } }, { continues: true, ours: { heading: 'Dan' } }] },
        { items: [{ ours: { subject: 'het een', sources: ['titel-van-de-bron'] } }, { text: 'Of doen we iets anders?' }] },
        {},
        {},
      ],
      corrections: [{ received: 'Titel', corrected: 'Naam' }],
    })
    await loadMemo(memoIn(beside))
  })
})
