import { projectFolder } from '../../lib/project.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(projectFolder, 'styles/tokens.css'), 'utf8')
const colours = new Map([...css.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]))

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(colours.get(one)!), luminance(colours.get(other)!)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

const accents = [...colours.keys()].filter(name => name.startsWith('--accent-'))
const grounds = ['--paper', '--panel']

describe('contrast of the tokens', () => {
  it('has a neutral accent and six for topics', () => {
    expect(accents).toEqual(['--accent-neutral', ...[1, 2, 3, 4, 5, 6].map(number => `--accent-${number}`)])
  })

  it.each(grounds.flatMap(ground => ['--ink', '--ink-soft', ...accents].map(text => ({ text, ground }))))(
    'text in $text on $ground has 7:1',
    ({ text, ground }) => {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(7)
    },
  )

  it.each(accents)('text in --paper on %s has 7:1', (accent) => {
    expect(contrast('--paper', accent)).toBeGreaterThanOrEqual(7)
  })

  it.each(grounds)('a line that means something has 3:1 on %s', (ground) => {
    expect(contrast('--line', ground)).toBeGreaterThanOrEqual(3)
  })

  it('measures black on white as 21:1', () => {
    expect((luminance('#ffffff') + 0.05) / (luminance('#000000') + 0.05)).toBe(21)
  })
})

/** The files of a folder that may style a slide. */
function stylesIn(folder: string, ending: string): string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => `${folder}/${name}`)
}

describe('colours outside the tokens', () => {
  it.each([...stylesIn('components', '.vue'), ...stylesIn('layouts', '.vue'), 'styles/slide.css', 'styles/fonts.css'])(
    '%s has none of its own',
    (file) => {
      const style = readFileSync(join(projectFolder, file), 'utf8').replace(/^[\s\S]*<style>/, '')
      expect(style).not.toMatch(/:[^;{]*(?:#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|\b(?:white|black|gray|red|blue)\b)/i)
    },
  )
})
