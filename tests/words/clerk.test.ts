import type { ClerkFacts, ClerkPage } from '../../words/clerk.ts'
import { describe, expect, it } from 'vitest'
import { clerkLetter, clerkProof } from '../../words/clerk.ts'

const facts: ClerkFacts = {
  title: 'Bomen <& zo>',
  from: 'A. de Vries',
  date: '3 mei 2024',
  language: 'Nederlands',
  isForCouncil: false,
  judges: ['@raadsdeck/pdf-ua 1.0.0'],
  files: [
    { name: '2024-05-03-bomen-presentatie.pdf', about: 'presentation', pages: 12, bytes: 300_400, checksum: 'abc' },
    { name: '2024-05-03-bomen-hand-out.pdf', about: 'handout', pages: 1, bytes: 999, checksum: 'def' },
  ],
}

function textOf({ title, parts }: ClerkPage): string {
  return [title, ...parts.flatMap(({ heading, text = [], items = [], table }) => [heading, ...text, ...items, ...(table?.rows.flat() ?? [])])].join('\n')
}

describe('the letter', () => {
  it('says what to publish, and what portals spoil', () => {
    const letter = textOf(clerkLetter(facts))
    for (const { name } of facts.files)
      expect(letter).toContain(`${name}: `)
    expect(letter).toContain('de memo ‘Bomen <& zo>’ van 3 mei 2024')
    expect(letter).toMatch(/portalen die de metadata wissen/)
    expect(letter).toMatch(/npm run check:pdf/)
    expect(letter).toContain('Vul in: ‘Bomen <& zo>’, 3 mei 2024, Nederlands.')
    expect(letter.endsWith('Met vriendelijke groet,\nA. de Vries')).toBe(true)
  })
  it.each<[what: string, more: Partial<ClerkFacts>, line: RegExp]>([
    ['where the page is', { site: 'https://www.voorbeeld.nl/memo/' }, /ook als pagina op https:\/\/www\.voorbeeld\.nl\/memo\/\./],
    ['that it is for the council alone', { isForCouncil: true }, /alleen voor de raad/],
  ])('says %s, but only then', (_, more, line) => {
    expect(textOf(clerkLetter({ ...facts, ...more }))).toMatch(line)
    expect(textOf(clerkLetter(facts))).not.toMatch(line)
  })
  it('does without what a memo may lack', () => {
    const bare = textOf(clerkLetter({ ...facts, date: undefined, from: undefined }))
    expect(bare).not.toContain('undefined')
    expect(bare).toContain('bij de memo ‘Bomen <& zo>’. Ze zijn')
  })
})

describe('the proof', () => {
  it('tells of each file what it is, and of all by what and when they were checked', () => {
    const proof = clerkProof({ ...facts, judges: ['@raadsdeck/pdf-ua 1.0.0', 'veraPDF'] })
    expect(proof.parts.flatMap(({ table }) => table?.rows ?? [])).toEqual([
      ['2024-05-03-bomen-presentatie.pdf', expect.stringContaining('presentatie'), '12 bladzijden, 301 kB', 'abc'],
      ['2024-05-03-bomen-hand-out.pdf', expect.stringContaining('A4'), '1 bladzijde, 1 kB', 'def'],
    ])
    expect(proof.parts.find(({ heading }) => heading === 'Waarmee')!.items).toEqual(['@raadsdeck/pdf-ua 1.0.0', 'veraPDF'])
    expect(textOf(proof)).toMatch(/PDF\/UA-1 .*PDF\/A-2a/)
    expect(textOf(proof)).toContain('die van de memo, 3 mei 2024.')
  })
})
