import { describe, expect, it } from 'vitest'
import { usedRules } from '../../site/used-rules.ts'

const classes = new Set(['a', 'b', 'c'])

describe('usedRules', () => {
  it.each([
    ['a class that a page has', '.a{x:1}'],
    ['classes of different pages', '.a .c{x:1}'],
    ['no class at all', 'p>a:hover,:root{x:1}'],
    ['several selectors', '.a,.b,p{x:1}'],
    ['commas within brackets', ':is(.gone,p):not(a,:is(.gone,.c),q),.b{x:1}'],
    ['classes within brackets, which may be missing', '.a:not(.gone){x:1}:is(.gone,.b :where(.c)) p{x:2}'],
    ['rules for some circumstances', '@media (scripting:none){.a{x:1}}'],
    ['rules with a block of another kind', '@font-face{font-family:x}@keyframes k{0%{x:1}to{x:2}}@page{margin:0}'],
    ['rules within rules', '.a{x:1;& .b{x:1}}'],
  ])('keeps a rule with %s', (_, css) => {
    expect(usedRules(css, classes)).toBe(css)
  })
  it.each([
    ['a class that no page has', '.gone{x:1}.a{x:1}', '.a{x:1}'],
    ['several selectors, but for those that match', '.gone,.b{x:1}p,:is(a,.gone) .gone{x:2}', '.b{x:1}p{x:2}'],
    ['a class that is missing beside one that is there', '.a.gone,.b .gone{x:1}', ''],
    ['rules within rules', '.a{x:1;& .gone{x:1}}', '.a{x:1}'],
    ['a custom property that no rule asks for', ':root{--x:1;--y:2}p{x:var(--y)}', ':root{--y:2}p{x:var(--y)}'],
    ['a longer class than the page has', '.a-b{x:1}', ''],
    ['circumstances with nothing left', '@media print{.gone{x:1}}@supports (x:1){.a{x:1}.gone{x:1}}', '@supports (x:1){.a{x:1}}'],
  ])('drops a rule with %s', (_, css, left) => {
    expect(usedRules(css, classes)).toBe(left)
  })
})
