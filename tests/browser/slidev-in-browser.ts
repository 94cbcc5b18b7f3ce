import type { Locator, Page } from 'playwright-chromium'
import type { MemoOptions } from '../../memo/options.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, vi } from 'vitest'
import { projectFolder } from '../../lib/project.ts'
import { deckFiles } from '../../memo/deck-files.ts'
import { generatePages } from '../../memo/generate.ts'
import { browser } from './shared-browser.ts'

/** The time limit for anything on a busy machine, in ms. */
export const LIMIT = 120_000

/** For what takes a moment, and longer on a busy machine. */
export const eventually: typeof expect.poll = probe => expect.poll(probe, { timeout: LIMIT / 4 })

/** A page with its errors, and its requests to other hosts. */
export async function openPage(): Promise<{ page: Page, complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  // The development server compiles each module on its first request.
  context.setDefaultTimeout(LIMIT)
  const page = await context.newPage()
  const complaints: string[] = []
  // A headless browser has no screen to keep on.
  page.on('pageerror', ({ message }) => message.includes('Wake Lock') || complaints.push(message))
  page.on('request', asked => /^(?:data|blob|ws):|\/\/localhost:|\/\/127\./.test(asked.url()) || complaints.push(asked.url()))
  return { page, complaints }
}

/** The open slide; the one before it leaves a moment later. */
export function shown(page: Page): Locator {
  return page.locator('#slide-content .slidev-page:visible:not(.none-leave-active)')
}

/** Opens an address, and waits until its slide is there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await shown(page).filter({ hasText: /\S/, hasNotText: 'Loading slide' }).waitFor()
}

/** Writes a deck's markdown with a slide added after the section; gives the entry. */
export async function writeWithSlide(options: MemoOptions, section: string): Promise<string> {
  const { entry } = deckFiles(options)
  rmSync(entry, { force: true })
  await generatePages(options)
  const block = `/${section}.md\n---\n`
  const markdown = readFileSync(entry, 'utf8')
  expect(markdown).toContain(block)
  writeFileSync(entry, markdown.replace(block, `${block}\n---\n\n# Toegevoegd\n\nMet de hand.\n`))
  return entry
}

/** A command that serves until it is stopped. */
export interface Running {
  /** All that it said so far. */
  output: () => string
  /** The address of the deck, as it was said. */
  deck: string
  stop: () => Promise<unknown>
}

/**
 * Runs an npm script as npm does, without npm between us and the signal.
 * Waits until the script says `said`.
 */
export async function serve(name: 'start' | 'dev', options: string[] = [], said = 'Stoppen: Ctrl+C'): Promise<Running> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const child = spawn(process.execPath, [...scripts[name]!.split(' ').slice(1), ...options], { cwd: projectFolder })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => output += String(chunk))
  await vi.waitFor(() => expect(output).toContain(said), { timeout: LIMIT, interval: 50 })
  return {
    output: () => output,
    deck: /http:\/\/\S+/.exec(output)?.[0] ?? '',
    stop: () => {
      child.kill('SIGINT')
      return once(child, 'exit')
    },
  }
}
