import { describe, expect, it } from 'vitest'
import { titleLines } from '../../deck/text/typography.ts'

describe('titleLines', () => {
  it.each([
    ['Fietsen - uw hulp', ['Fietsen - ', 'uw hulp']],
    ['Fietsen – uw – hulp', ['Fietsen – ', 'uw – hulp']],
    ['Fiets-parkeren', ['Fiets-parkeren']],
  ])('%j', (title, lines) => {
    expect(titleLines(title)).toEqual(lines)
  })
})
