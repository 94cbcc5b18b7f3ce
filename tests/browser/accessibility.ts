import type { Page } from 'playwright-chromium'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.0 to 2.2 at A and AA, and axe's best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The colour schemes to test. */
export const COLOURS = [
  ['light colours', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark colours', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const

/**
 * Axe's violations on the page, or in one element: a line for each element.
 * By all rules unless said.
 */
export async function violations(
  page: Page,
  { within, rules = RULES }: { within?: string, rules?: string[] } = {},
): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window))
    await page.evaluate(axe)
  return page.evaluate(async ([rules, within]) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    // Resizes and steps take effect in the next frame.
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    const found = await axe.run(within ?? document, {
      runOnly: rules,
      // WCAG 1.4.6: 7:1, and 4.5:1 for large text; 1.4.3 asks less.
      // https://www.w3.org/WAI/WCAG22/Understanding/contrast-enhanced.html
      rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
      resultTypes: ['violations'],
      preload: false,
    })
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }, [rules, within] as const)
}

/** The focused element by role and name; the page when nothing has focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body)
      return 'page'
    const role = { A: 'link', BUTTON: 'button', INPUT: 'checkbox', SECTION: 'region' }[element.tagName] ?? element.tagName
    return `${role} ${element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim()}`
  })
}
