import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Colours = Record<string, string>

function read(file: string): Colours {
  return Object.fromEntries([...readFileSync(`styles/${file}`, 'utf8').matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, colour]) => [name!, colour!]))
}

const light = read('tokens.css')
const dark: Colours = { ...light, ...read('document-colours.css') }
const print: Colours = { ...light, paper: '#ffffff' }

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const texts = ['ink', 'ink-soft', 'accent-neutral', ...[1, 2, 3, 4, 5, 6].map(number => `accent-${number}`)]

describe.each([['light', light], ['dark', dark], ['print', print]])('%s', (_name, colours) => {
  it.each(texts)('%s is readable on the page: 7:1 (WCAG 1.4.6)', (text) => {
    expect(contrast(colours[text]!, colours.paper!)).toBeGreaterThanOrEqual(7)
  })

  it('draws lines that mean something at 3:1 (WCAG 1.4.11)', () => {
    expect(contrast(colours.line!, colours.paper!)).toBeGreaterThanOrEqual(3)
  })
})

it('changes every text colour for the dark', () => {
  expect(texts.filter(text => dark[text] === light[text])).toEqual([])
})
