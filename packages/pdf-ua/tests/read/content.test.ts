import { describe, expect, it } from 'vitest'
import { readOperations } from '../../src/read/content.ts'

function read(content: string): [string, ...string[]][] {
  return [...readOperations(content)].map(({ operator, operands }) => [operator, ...operands])
}

describe('readOperations', () => {
  it.each<[what: string, content: string, operations: string[][]]>([
    ['numbers', '1 0 -.5 +2 0. rg', [['rg', '1', '0', '-.5', '+2', '0.']]],
    ['operators without operands', 'q\nBT ET\rQ', [['q'], ['BT'], ['ET'], ['Q']]],
    ['operators with a star or a quote', 'W* n (a)\' f*', [['W*'], ['n'], ['\'', '(a)'], ['f*']]],
    ['a property list beside its tag', '/NonStruct <</MCID 3 >>BDC', [['BDC', '/NonStruct', '<<', '/MCID', '3', '>>']]],
    ['nothing between name and dictionary', '/Span<</ActualText <FEFF> >> BDC', [['BDC', '/Span', '<<', '/ActualText', '<FEFF>', '>>']]],
    ['brackets in a string', '(a (b) \\) c) Tj', [['Tj', '(a (b) \\) c)']]],
    ['an operator inside a string', '(q BT EMC) Tj', [['Tj', '(q BT EMC)']]],
    ['an array of strings', '[<0102> -20 (x)] TJ', [['TJ', '[', '<0102>', '-20', '(x)', ']']]],
    ['a comment', '1 w % 2 w\n3 w', [['w', '1'], ['w', '3']]],
    ['words that are no operators', 'true null false x', [['x', 'true', 'null', 'false']]],
    ['an inline image with any bytes', 'BI /W 1 ID (<\xFF EMC\nEI Q', [['BI'], ['Q']]],
    ['a string without an end', '(a', []],
    ['unpaired brackets', ') > q', [['q', ')', '>']]],
    ['nothing', ' \n', []],
  ])('reads %s', (_, content, operations) => {
    expect(read(content)).toEqual(operations)
  })

  it('tells where each operation begins and ends', () => {
    const content = 'q\n 1 0 0 rg % red\n(a b) Tj'
    expect([...readOperations(content)].map(({ start, end }) => content.slice(start, end))).toEqual(['q', '1 0 0 rg', '(a b) Tj'])
  })
})
