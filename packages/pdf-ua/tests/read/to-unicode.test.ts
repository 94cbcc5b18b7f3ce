import { describe, expect, it } from 'vitest'
import { readToUnicode, writeToUnicode } from '../../src/read/to-unicode.ts'

describe('readToUnicode', () => {
  it.each<[what: string, cmap: string, map: [number, string][]]>([
    ['single characters', '2 beginbfchar <01> <0041> <1F> <00E9> endbfchar', [[1, 'A'], [0x1F, 'é']]],
    ['a ligature', '1 beginbfchar <0003> <00660069> endbfchar', [[3, 'fi']]],
    ['a character outside the first plane', '1 beginbfchar <0003> <D83EDDA9> endbfchar', [[3, '🦩']]],
    ['a range', '1 beginbfrange <0005> <0007> <0061> endbfrange', [[5, 'a'], [6, 'b'], [7, 'c']]],
    ['a range with a list', '1 beginbfrange <05> <06> [<0061> <0078>] endbfrange', [[5, 'a'], [6, 'x']]],
    ['ranges after a list', '2 beginbfrange <05> <05> [<0061>] <08> <09> <0062> endbfrange', [[5, 'a'], [8, 'b'], [9, 'c']]],
    ['what stands round it', '/CIDInit /ProcSet findresource begin 1 begincodespacerange <00> <FF> endcodespacerange end', []],
  ])('reads %s', (_, cmap, map) => {
    expect([...readToUnicode(cmap)]).toEqual(map)
  })
})

describe('writeToUnicode', () => {
  const many = new Map(Array.from({ length: 250 }, (_, code) => [code, String.fromCodePoint(0x1F900 + code)]))

  it.each<[what: string, map: Map<number, string>, bytes: 1 | 2]>([
    ['characters and a ligature', new Map([[3, '’'], [0x1F, 'ffi']]), 2],
    ['codes of one byte', new Map([[0xE9, 'é']]), 1],
    ['more than a section holds', many, 2],
  ])('writes %s as they are read', (_, map, bytes) => {
    expect(readToUnicode(writeToUnicode(map, bytes))).toEqual(map)
  })
  it('writes codes as long as the font has them', () => {
    expect(writeToUnicode(new Map([[5, 'a']]), 1)).toContain('<00> <ff>')
    expect(writeToUnicode(new Map([[5, 'a']]), 2)).toContain('<0005> <0061>')
  })
  it('keeps to a hundred characters in a section', () => {
    expect(writeToUnicode(many, 2).match(/\d+ beginbfchar/g)).toEqual(['100 beginbfchar', '100 beginbfchar', '50 beginbfchar'])
  })
})
