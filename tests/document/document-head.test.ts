import { expect, it } from 'vitest'
import { openGraphLocale } from '../../document/document-head.ts'

it.each([['nl', 'nl_NL'], ['nl-BE', 'nl_BE'], ['en', 'en_US'], ['en-GB', 'en_GB'], ['fy', 'fy_NL']])('%s is %s to Open Graph', (tag, locale) => {
  expect(openGraphLocale(tag)).toBe(locale)
})
