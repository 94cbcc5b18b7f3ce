import type { Page } from 'playwright-chromium'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.0 to 2.2 at A and AA, and what axe counts as good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** In which colours the pages are looked at. */
export const COLOURS = [
  ['light colours', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark colours', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const

/** What axe finds wrong on the page, or in one element of it, by all rules unless said: a line for each element. */
export async function violations(
  page: Page,
  { within, rules = RULES }: { within?: string, rules?: string[] } = {},
): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window))
    await page.evaluate(axe)
  return page.evaluate(async ([rules, within]) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    // A page follows its window and its steps in the next frame.
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    const found = await axe.run(within ?? document, {
      runOnly: rules,
      // WCAG 1.4.6: 7:1, and 4.5:1 for large text; 1.4.3 asks less of the same text.
      rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
      resultTypes: ['violations'],
      preload: false,
    })
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }, [rules, within] as const)
}

/** What has the focus, as its role and name would be said; the page itself when nothing has. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body)
      return 'page'
    const role = { A: 'link', BUTTON: 'button', INPUT: 'checkbox', SECTION: 'region' }[element.tagName] ?? element.tagName
    return `${role} ${element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim()}`
  })
}
