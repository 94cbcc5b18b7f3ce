import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeRecord } from '../../../cli/links/record.ts'
import { completed } from '../../../cli/new/answers.ts'
import { createMemo } from '../../../cli/new/create.ts'
import { loadMemo } from '../../../memo/load.ts'
import { memoIn } from '../../../memo/options.ts'
import { withDeck } from '../../../memo/plan.ts'

const given = { title: 'Fietsen', to: 'De raad', from: 'Team Verkeer', date: '2024-02-29', language: 'nl' }
const usual = { date: '2025-01-01', language: 'nl' }
const answers = await completed(given, usual)

describe('completed', () => {
  it('takes today and Dutch for what was not said', async () => {
    expect(await completed({ title: ' Fietsen ', to: 'De raad', from: 'Ik' }, usual))
      .toEqual({ title: 'Fietsen', to: 'De raad', from: 'Ik', date: '2025-01-01', language: 'nl' })
  })

  it.each([
    ['title', ' ', '--title'],
    ['to', '', '--to'],
    ['date', '2024-02-30', '--date'],
    ['date', '29 februari', '--date'],
    ['date', '0024-02-29', '1000 tot en met 2100'],
    ['language', 'fr', '--language'],
    ['title', 'Fietsen\u200B', '"Fietsen\\u{200B}" bevat een teken dat niet te zien is'],
  ])('refuses the %s %j', async (name, value, where) => {
    await expect(completed({ ...given, [name]: value }, usual)).rejects.toThrow(where)
  })

  it('tells of all answers that are missing at once', async () => {
    await expect(completed({}, usual)).rejects.toThrow(/--title .*\n.*--to .*\n.*--from /)
  })

  it('asks for what was not given, until it is right', async () => {
    const typed = ['', 'De raad', '29 februari', '2024-02-29', '']
    const asked: string[] = []
    const ask = async (question: string): Promise<string> => {
      asked.push(question)
      return typed.shift()!
    }
    expect(await completed({ title: 'Fietsen', from: 'Ik' }, usual, ask))
      .toEqual({ title: 'Fietsen', to: 'De raad', from: 'Ik', date: '2024-02-29', language: 'nl' })
    expect(asked).toEqual([
      'Aan wie is hij gericht: ',
      'Aan wie is hij gericht: ',
      'Datum (zoals 2024-02-29) [2025-01-01]: ',
      'Datum (zoals 2024-02-29) [2025-01-01]: ',
      'Taal (nl of en) [nl]: ',
    ])
  })
})

describe('createMemo', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'raadsdeck-new-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it.each(['nl', 'en'] as const)('writes a memo that is right and has a slide for each of its parts: %s', async (language) => {
    await createMemo(join(folder, 'memo'), { ...answers, language, title: `Een titel met ' en \\ en \${x}` })
    const memo = withDeck(await loadMemo(memoIn(join(folder, 'memo'))))
    expect(memo.header.title).toBe(`Een titel met ' en \\ en \${x}`)
    expect(new Set(memo.deck.slides.map(({ layout }) => layout)))
      .toEqual(new Set(['cover', 'contents', 'statement', 'question', 'topic', 'closing', 'source']))
  })

  it.each([['nl', /de woorden van de memo/, /the memo’s own words/], ['en', /the memo’s own words/, /de woorden van de memo/]] as const)('explains itself in the memo’s language: %s', async (language, said, not) => {
    await createMemo(join(folder, 'memo'), { ...answers, language })
    const texts = await Promise.all((await readdir(join(folder, 'memo'))).map(name => readFile(join(folder, 'memo', name), 'utf8')))
    expect(texts.join('\n')).toMatch(said)
    expect(texts.join('\n')).not.toMatch(not)
  })

  it('has a field for what is found of its addresses, so that the deck shows it without another step', async () => {
    await createMemo(join(folder, 'memo'), answers)
    await writeRecord(join(folder, 'memo'), [{ url: 'https://example.nl/', state: 'alive', answered: true }], '2025-01-01')
    expect((await loadMemo(memoIn(join(folder, 'memo')))).checkedAddresses).toMatchObject({ checkedOn: '2025-01-01' })
  })

  it('holds nothing of Dordrecht', async () => {
    await createMemo(join(folder, 'memo'), answers)
    for (const name of await readdir(join(folder, 'memo')))
      expect(await readFile(join(folder, 'memo', name), 'utf8')).not.toMatch(/Dordrecht|digitalisering|Mons/i)
  })

  it('never writes over what is there', async () => {
    await writeFile(join(folder, 'header.ts'), 'mine')
    await expect(createMemo(folder, answers)).rejects.toThrow('staat al iets')
    expect(await readdir(folder)).toEqual(['header.ts'])
    expect(await readFile(join(folder, 'header.ts'), 'utf8')).toBe('mine')
  })
})
