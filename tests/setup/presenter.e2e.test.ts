import type { ChildProcess } from 'node:child_process'
import type { Browser, Page } from 'playwright-chromium'
import { planDeck } from '../../deck/plan.ts'
import { launchPlaywright } from '../../bench/src/playwright.ts'
import { measure } from '../../memo/measure.ts'
import { loadMemo } from '../../memo/load.ts'
import { projectFolder } from '../../lib/project.ts'
import { COLOURS, violations } from '../browser/accessibility.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const memo = await loadMemo()
const { slides } = planDeck(memo, measure)
const dilemma = slides.find(({ layout }) => layout === 'dilemma')!

/** Starts `npm start` and gives the two addresses that it prints, and how to stop it. */
async function start(): Promise<{ deck: string, presenter: string, stop: () => Promise<unknown> }> {
  const child: ChildProcess = spawn(process.execPath, [join(projectFolder, 'cli/main.ts'), 'start'], { cwd: projectFolder })
  let output = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => output += chunk)
  await vi.waitFor(() => expect(output).toContain('Stoppen: Ctrl+C'), { timeout: 120_000, interval: 200 })
  const [deck, presenter] = [...output.matchAll(/http:\/\/\S+/g)].map(([url]) => url)
  return {
    deck: deck!,
    presenter: presenter!,
    stop: () => {
      child.kill('SIGINT')
      return once(child, 'exit')
    },
  }
}

describe('the speaker’s screen', () => {
  let served: Awaited<ReturnType<typeof start>>
  let browser: Browser
  let speaker: Page

  beforeAll(async () => {
    [served, browser] = await Promise.all([start(), launchPlaywright()])
    speaker = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage()
    await speaker.goto(new URL(`presenter/${dilemma.alias}/`, served.deck).href)
    await speaker.getByRole('main').waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  it('shows what to say and how long it may take', async () => {
    expect(await speaker.getByRole('region', { name: 'Spreektekst' }).textContent()).toContain(dilemma.notes.memo[0])
    expect(await speaker.getByRole('region', { name: 'Klok' }).textContent()).toMatch(/Deze dia: \d+:\d\d, klaar op \d+:\d\d/)
  })

  it('starts and stops its clock', async () => {
    await speaker.getByRole('button', { name: 'Start' }).click()
    await expect.poll(() => speaker.getByRole('timer').textContent(), { timeout: 10_000 }).toBe('0:01')
    await speaker.getByRole('button', { name: 'Pauze' }).click()
    await speaker.getByRole('button', { name: 'Op nul' }).click()
    expect(await speaker.getByRole('timer').textContent()).toBe('0:00')
  })

  it('opens the contents by one key, and leads from a dilemma to a source and back', async () => {
    await speaker.keyboard.press('i')
    await speaker.getByRole('dialog', { name: 'Inhoud' }).waitFor()
    await speaker.keyboard.press('Escape')
    const slide = speaker.locator('.presenter-now')
    await slide.getByRole('listitem').getByRole('link').first().click()
    await slide.getByRole('link', { name: `Terug naar ${dilemma.title}` }).click()
    await expect.poll(() => speaker.url()).toContain(`/presenter/${dilemma.alias}`)
  })

  it('takes the audience’s window along', async () => {
    const audience = await speaker.context().newPage()
    await audience.goto(new URL(`${dilemma.alias}/`, served.deck).href)
    await audience.locator('.player').waitFor()
    await speaker.bringToFront()
    await speaker.keyboard.press('PageDown')
    await expect.poll(() => audience.title(), { timeout: 20_000 }).toMatch(/^Dilemma 2/)
    await audience.close()
  })

  it.each(['theme-map', 'topic', 'timeline', 'source'])('has nothing for axe to find beside a slide of %s', async (layout) => {
    await speaker.goto(new URL(`presenter/${slides.find(slide => slide.layout === layout)!.alias}/`, served.deck).href)
    // Slidev keeps the slides beside it at hand, hidden.
    await speaker.locator('.presenter-now .slide:visible').first().waitFor()
    expect(await violations(speaker)).toEqual([])
  })

  it.each(COLOURS)('has nothing for axe to find beside a dilemma and in its dialogs, in %s', async (_, media) => {
    await speaker.emulateMedia(media)
    await speaker.goto(new URL('presenter/dilemma-cameras/', served.deck).href)
    await speaker.locator('.presenter-now .slide:visible').first().waitFor()
    expect(await violations(speaker)).toEqual([])
    for (const key of ['i', '?']) {
      await speaker.keyboard.press(key)
      await speaker.getByRole('dialog').waitFor()
      expect(await violations(speaker), key).toEqual([])
      await speaker.keyboard.press('Escape')
    }
  })
})
