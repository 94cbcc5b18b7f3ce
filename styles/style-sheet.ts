import type { Plugin } from 'vite'
import type { Family } from './tokens.ts'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { COLOURS, DARK, LETTERS, SIZES } from './tokens.ts'

const require = createRequire(import.meta.url)
/** Keys whose values are multiples of the letter size, not px. */
const LINE = /^line$|Line$/
const FILE = join(import.meta.dirname, 'tokens.css').replaceAll('\\', '/')

/** Fills `tokens.css`, wherever it is imported. */
export function tokensPlugin(): Plugin {
  return { name: 'raadsdeck:tokens', load: id => id.split('?')[0] === FILE ? styleSheet() : undefined }
}

/**
 * The letters, and a custom property per colour and size, named by its place.
 * The class `size-small` sets the small sizes in it: `SIZES.title.text.small` becomes `--title-text`.
 */
export function styleSheet(): string {
  const faces = Object.values(LETTERS).flatMap(facesOf)
  const families = Object.entries(LETTERS).map(([voice, { name, fallback }]) =>
    `--font-${voice}: '${name}', ${fallback};`)
  const { groups, classes } = sizes()
  return `${faces.map(face => `@font-face { ${face} }\n`).join('')}
:root {
${[families, colours('--', COLOURS), colours('--dark-', DARK), ...groups].map(group => `  ${group.join(' ')}\n`).join('')}}

${[...classes].map(([name, group]) => `.size-${name} { ${group.join(' ')} }\n`).join('')}
.accent-0 { --accent: var(--accent-neutral); }
${COLOURS.accent.map((_, index) => `.accent-${index + 1} { --accent: var(--accent-${index + 1}); }\n`).join('')}`
}

/**
 * Browsers fetch a file only for characters in its range.
 * https://developer.mozilla.org/en-US/docs/Web/CSS/@font-face/unicode-range
 */
function facesOf(family: Family): string[] {
  const ranges = require(`@fontsource/${family.package}/unicode.json`) as Record<'latin' | 'latin-ext', string>
  return family.weights.flatMap(weight => (['latin-ext', 'latin'] as const).map(subset => [
    `font-family: '${family.name}'; font-weight: ${weight}; font-display: swap;`,
    metrics(family),
    `src: url('@fontsource/${family.package}/files/${family.package}-${subset}-${weight}-normal.woff2') format('woff2');`,
    `unicode-range: ${ranges[subset]};`,
  ].join(' ')))
}

const LINES = Object.values(SIZES).flatMap(part => Object.entries(part)).filter(([key]) => LINE.test(key))
/** Letter height as the tightest line, so that none sticks out. */
const HEIGHT = Math.min(...LINES.map(([, line]) => line as number))

function metrics({ sink }: Family): string {
  const [ascent, descent] = [HEIGHT / 2 + sink, HEIGHT / 2 - sink]
  return `ascent-override: ${percent(ascent)}; descent-override: ${percent(descent)}; line-gap-override: 0%;`
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

function colours(prefix: string, values: Readonly<Record<string, string | readonly string[]>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => typeof value === 'string'
    ? `${prefix}${kebab(name)}: ${value};`
    : value.map((colour, index) => `${prefix}${kebab(name)}-${index + 1}: ${colour};`))
}

/** The usual sizes by part, and the changes by the other size classes. */
function sizes(): { groups: string[][], classes: Map<string, string[]> } {
  const classes = new Map<string, string[]>()
  const groups = Object.entries(SIZES).map(([part, group]) =>
    (typeof group === 'number' ? [['', group] as const] : Object.entries(group)).flatMap(([key, value]) => {
      const property = kebab(`--${part}${key && `-${key}`}`)
      const unit = LINE.test(key) ? '' : 'px'
      if (typeof value === 'number')
        return `${property}: ${value}${unit};`
      const { usual, ...others } = value as Record<string, number>
      for (const [name, size] of Object.entries(others))
        classes.set(name, [...classes.get(name) ?? [], `${property}: ${size}${unit};`])
      return usual ? `${property}: ${usual}${unit};` : []
    }))
  return { groups, classes }
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
