import { describe, expect, it } from 'vitest'
import { cssString } from '../../document/page-boxes.ts'

describe('cssString', () => {
  it.each([
    ['plain', '"plain"'],
    ['a "quote"', '"a \\22 quote\\22 "'],
    ['back\\slash', '"back\\5c slash"'],
    ['</style>', '"\\3c /style>"'],
    ['new\nline', '"new\\a line"'],
    ['dilemma’s – é', '"dilemma’s – é"'],
  ])('%j', (text, css) => {
    expect(cssString(text)).toBe(css)
  })
})
