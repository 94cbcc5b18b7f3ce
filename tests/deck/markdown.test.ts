import { describe, expect, it } from 'vitest'
import { headmatter, shortTitle } from '../../deck/headmatter.ts'
import { escapeTemplate, yamlId } from '../../deck/markdown.ts'
import { readSmall } from '../fixtures/small-memo.ts'

describe('yamlId', () => {
  it.each([
    ['slimme-cameras', 'slimme-cameras'],
    ['nullijn', 'nullijn'],
    ['true-north', 'true-north'],
    ['null', '"null"'],
    ['true', '"true"'],
    ['false', '"false"'],
    ['2024', '"2024"'],
    ['1e3', '"1e3"'],
    ['0x1f', '"0x1f"'],
    ['2022-03-21', '"2022-03-21"'],
  ])('writes %s as %s', (id, scalar) => {
    expect(yamlId(id)).toBe(scalar)
  })
})

describe('escapeTemplate', () => {
  it.each([
    ['De opgave: wat nu?', 'De opgave: wat nu?'],
    ['{{ x }}', '&#123;<!-- -->&#123; x &#125;&#125;'],
    ['::right::', '&#58;:right::'],
    ['auto\'s', 'auto&#39;s'],
    ['en toen...', 'en toen&#46;&#46;.'],
    ['echt??', 'echt&#63;?'],
    ['(c) of (TM)', '&#40;c) of &#40;TM)'],
    ['(cijfers)', '(cijfers)'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeTemplate(text)).toBe(escaped)
  })
})

describe('the title in Slidev’s settings', () => {
  const titleLine = (title: string): string => headmatter(readSmall({ 'header.title': title }), 60).split('\n')[1]!

  it.each([
    ['Fietsen - uw hulp gevraagd', 'title: "Fietsen"'],
    // Slidev uses the title as a replacement string, where `$` is special.
    // https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String/replace#specifying_a_string_as_the_replacement
    ['Kosten: $& of $1', 'title: "Kosten: &#36;&#36;&#38; of &#36;&#36;1"'],
  ])('%s', (title, line) => {
    expect(titleLine(title)).toBe(line)
  })

  it.each([['Fietsen  - uw hulp', 'Fietsen'], ['Fietsen\u00A0 – uw hulp', 'Fietsen'], ['Fietsen-beleid', 'Fietsen-beleid']])('is short: %j', (title, short) => {
    expect(shortTitle(readSmall({ 'header.title': title }))).toBe(short)
  })
})
