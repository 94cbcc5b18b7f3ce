import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'lightningcss'
import { describe, expect, it } from 'vitest'
import { parse } from 'vue/compiler-sfc'
import { projectFolder } from '../../lib/project.ts'
import { COLOURS, DARK } from '../../styles/tokens.ts'

/**
 * Relative luminance, WCAG 2.2.
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * Contrast ratio, WCAG 2.2: 1 to 21.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const read = (file: string): string => readFileSync(join(projectFolder, file), 'utf8')

it('measures black on white as 21:1', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
})

describe.each([
  ['light', COLOURS, [COLOURS.paper, COLOURS.panel]],
  ['dark', DARK, [DARK.paper, DARK.panel]],
  ['print', COLOURS, ['#ffffff']],
])('the colours in %s', (_name, { ink, inkSoft, accent, accentNeutral, line, paper }, grounds) => {
  it.each([ink, inkSoft, accentNeutral, ...accent])('text of %s has 7:1 (WCAG 1.4.6)', (text) => {
    for (const ground of grounds)
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(7)
  })

  it.each([accentNeutral, ...accent])('text of the paper on %s has 7:1', (ground) => {
    expect(contrast(paper, ground)).toBeGreaterThanOrEqual(7)
  })

  it('lines that mean something have 3:1 (WCAG 1.4.11)', () => {
    for (const ground of grounds)
      expect(contrast(line, ground)).toBeGreaterThanOrEqual(3)
  })
})

it('has another colour for everything in the dark', () => {
  expect(DARK.accent).toHaveLength(COLOURS.accent.length)
  const light: Record<string, unknown> = COLOURS
  const same = Object.entries(DARK).filter(([name, colour]) => String(colour) === String(light[name]))
  expect(same).toEqual([])
})

function styles(folder: string): { file: string, css: string }[] {
  return readdirSync(join(projectFolder, folder))
    .filter(name => name.endsWith('.vue'))
    .map(name => `${folder}/${name}`)
    .map(file => ({ file, css: parse(read(file)).descriptor.styles.map(({ content }) => content).join('') }))
}
const slides = [
  ...styles('layouts'),
  ...styles('components'),
  { file: 'styles/slide.css', css: read('styles/slide.css') },
]

/** Properties that take no room: the deck does not measure them. */
const NO_ROOM = /^(?:text-decoration|text-underline|outline|stroke|grid-row|flex)|^(?:margin|border|transform|y|--from|--to)$/

/** Sizes and colours that a style sheet hard-codes, as `property: value`. */
function literals(css: string): string[] {
  const found: string[] = []
  let property = ''
  const note = (value: string): void => {
    if (!NO_ROOM.test(property))
      found.push(`${property}: ${value}`)
  }
  transform({
    filename: 'slide.css',
    code: Buffer.from(css),
    visitor: {
      Declaration(declaration) {
        const { value } = declaration
        const named = value as { propertyId?: { property: string }, name?: string } | undefined
        property = named?.propertyId?.property ?? named?.name ?? declaration.property
        if (declaration.property === 'line-height' && declaration.value.type === 'number')
          note(String(Math.round(declaration.value.value * 100) / 100))
      },
      Length({ unit, value }) {
        if (value)
          note(`${value}${unit}`)
      },
      Color(colour) {
        if (typeof colour === 'object' && colour.type === 'rgb' && colour.alpha)
          found.push(`${property}: colour`)
      },
    },
  })
  return found
}

it.each(slides)('$file takes its sizes and colours from the tokens', ({ css }) => {
  expect(literals(css)).toEqual([])
})

it.each([
  ['.a { font-size: 36px }', ['font-size: 36px']],
  ['.a { padding: 8px 0 var(--b) 40px }', ['padding: 8px', 'padding: 40px']],
  ['.a { line-height: 1.3; grid-template-columns: 48px 1fr }', ['line-height: 1.3', 'grid-template-columns: 48px']],
  ['.a { color: #fff }', ['color: colour']],
  ['.a { font-size: var(--b); outline: 4px solid; line-height: var(--c); flex: 1 }', []],
])('finds the literals of %s', (css, expected) => {
  expect(literals(css)).toEqual(expected)
})
