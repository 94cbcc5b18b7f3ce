import type { Family } from './tokens.ts'
import { COLOURS, DARK, LETTERS, SIZES } from './tokens.ts'

type Values = Readonly<Record<string, unknown>>

/** The subsets that the slides have of a font, and the characters that each is for. */
export type Ranges = Record<'latin' | 'latin-ext', string>

const WIDTH = 118

/**
 * The text of `styles/tokens.css`: the letters, and a custom property for each colour and size, named by its place:
 * `SIZES.title.text.small` is `--title-text-small`. Pure.
 * @param rangesOf gives the `unicode.json` of a package of fonts
 */
export function styleSheet(rangesOf: (fontPackage: string) => Ranges): string {
  const faces = Object.values(LETTERS)
    .flatMap(family => [...fileFaces(family, rangesOf(family.package)), ...standIns(family)])
    .map(lines => `@font-face {\n${lines.map(line => `  ${line}\n`).join('')}}\n`)
  const families = Object.entries(LETTERS).map(([voice, { name, generic }]) =>
    `--font-${voice}: '${name}', '${name} stand-in', ${generic};`)
  const sizes = Object.entries(SIZES)
  const declared = [
    families,
    properties(COLOURS),
    properties({ dark: DARK }),
    properties(Object.fromEntries(sizes.filter(([, size]) => typeof size === 'number'))),
    ...sizes.filter(([, size]) => typeof size === 'object').map(group => properties(Object.fromEntries([group]))),
  ]
  const accents = COLOURS.accent.map((_, index) => `.accent-${index + 1} { --accent: var(--accent-${index + 1}); }\n`)
  return `/* Generated from styles/tokens.ts by: npm run generate. Edit that file, not this one. */
${faces.join('')}
:root {
${declared.map(wrapped).join('')}}

.accent-0 { --accent: var(--accent-neutral); }
${accents.join('')}`
}

/** A browser fetches a file only when a character of its range is shown. */
function fileFaces(family: Family, ranges: Ranges): string[][] {
  return Object.keys(family.weights).flatMap(weight => (['latin-ext', 'latin'] as const).map(subset => [
    `font-family: '${family.name}'; font-weight: ${weight}; font-display: swap;`,
    metrics(family),
    `src: url('@fontsource/${family.package}/files/${family.package}-${subset}-${weight}-normal.woff2') format('woff2');`,
    `unicode-range: ${ranges[subset]};`,
  ]))
}

function standIns(family: Family): string[][] {
  return Object.entries(family.weights).map(([weight, { local, width }]) => [
    `font-family: '${family.name} stand-in'; font-weight: ${weight}; size-adjust: ${percent(width)};`,
    metrics(family, width),
    `src: ${local.map(name => `local('${name}')`).join(', ')};`,
  ])
}

/** They keep the baseline and take out the empty room above and below the letters: a tight line fits its box. */
function metrics({ ascent, descent }: Family, width = 1): string {
  return `ascent-override: ${percent(ascent / width)}; descent-override: ${percent(descent / width)}; line-gap-override: 0%;`
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

/** The usual one of several sizes goes by the name of them all. */
function properties(values: Values, prefix = '--'): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const name = key === 'usual'
      ? prefix
      : `${prefix}${prefix === '--' ? '' : '-'}${Array.isArray(values) ? Number(key) + 1 : kebab(key)}`
    if (typeof value === 'object')
      return properties(value as Values, name)
    return [`${name}: ${typeof value === 'string' || /^line$|Line$/.test(key) ? value : `${value as number}px`};`]
  })
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** Declarations in lines as long as they may be. */
function wrapped(declarations: readonly string[]): string {
  const lines: string[] = []
  for (const declaration of declarations) {
    const line = `${lines.at(-1) ?? ''} ${declaration}`
    if (lines.length && line.length <= WIDTH)
      lines[lines.length - 1] = line
    else
      lines.push(declaration)
  }
  return lines.map(line => `  ${line}\n`).join('')
}
