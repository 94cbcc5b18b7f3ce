import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { describe, expect, it, vi } from 'vitest'
import { withDates } from '../../../publish/slidev/written-dates.ts'

const source = await readFile('deck/dates.ts', 'utf8')

async function datesOf(memo: { language: string, dates: string[] }): Promise<typeof import('../../../deck/dates.ts')> {
  const code = stripTypeScriptTypes(withDates(source, memo))
  return await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`) as typeof import('../../../deck/dates.ts')
}

describe('the dates of a built player', () => {
  it.each([
    ['nl', '2022-03-21', '21 maart 2022'],
    ['nl', '2021-04', 'april 2021'],
    ['en', '2020', '2020'],
  ])('in %s: %s is written as %s, without the browser’s formatter', async (language, moment, written) => {
    const { readableDate } = await datesOf({ language, dates: [moment] })
    const formatter = vi.spyOn(Intl, 'DateTimeFormat')
    expect(readableDate(moment, language)).toBe(written)
    expect(formatter).not.toHaveBeenCalled()
    formatter.mockRestore()
  })

  it('are formatted when the memo does not have them, and the rest of the module stays', async () => {
    const { readableDate, clock } = await datesOf({ language: 'nl', dates: [] })
    expect([readableDate('2022-03-21', 'nl'), clock(75)]).toEqual(['21 maart 2022', '1:15'])
  })

  it('are not left out in silence', () => {
    expect(() => withDates('export const other = 1', { language: 'nl' })).toThrow(/readableDate/)
  })
})
