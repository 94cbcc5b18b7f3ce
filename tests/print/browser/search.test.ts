import type { BrowserChoice, Probes } from '../../../print/browser/search.ts'
import { describe, expect, it } from 'vitest'
import { browserCandidates } from '../../../print/browser/search.ts'

const shell = '/usr/bin/chromium-headless-shell'
const chromium = '/usr/bin/chromium'
const own = '/home/me/.cache/ms-playwright/shell'

/** Fake probes: some programs, an install by the test's script, a log of questions. */
function world(
  programs: string[],
  given: { setting?: string, own?: string[], downloads?: string, aptGives?: string } = {},
): Probes & { asked: string[] } {
  const there = new Set(programs)
  const playwright = [...given.own ?? []]
  const asked: string[] = []
  return {
    asked,
    system: { platform: 'linux', env: { PATH: '/usr/bin', RAADSDECK_BROWSER: given.setting } },
    isProgram: path => there.has(path),
    playwrightOwn: async () => [...playwright],
    download: async () => {
      asked.push('download')
      if (given.downloads)
        playwright.push(given.downloads)
      return Boolean(given.downloads)
    },
    installByApt: async () => {
      asked.push('apt')
      if (given.aptGives)
        there.add(given.aptGives)
      return Boolean(given.aptGives)
    },
  }
}

async function all(probes: Probes): Promise<BrowserChoice[]> {
  const choices: BrowserChoice[] = []
  for await (const choice of browserCandidates(probes)) choices.push(choice)
  return choices
}
async function first(probes: Probes): Promise<BrowserChoice | undefined> {
  return (await browserCandidates(probes).next() as { value?: BrowserChoice }).value
}

describe('the first choice', () => {
  it.each([
    ['an explicit setting before all', world([chromium, shell, '/opt/mine'], { setting: '/opt/mine', own: [own] }), '/opt/mine', 'setting'],
    ['the system’s before Playwright’s own', world([chromium], { own: [own] }), chromium, 'system'],
    ['Playwright’s own when the system has none', world([], { own: [own] }), own, 'playwright'],
    ['the headless shell before the full Chromium', world([chromium, shell]), shell, 'system'],
    ['Chromium before Chrome', world([chromium, '/usr/bin/google-chrome']), chromium, 'system'],
    ['Chrome where it installs itself', world(['/opt/google/chrome/chrome']), '/opt/google/chrome/chrome', 'system'],
    ['a download when there is none', world([], { downloads: own }), own, 'download'],
    ['apt’s when there is no download', world([], { aptGives: chromium }), chromium, 'apt'],
  ])('%s', async (_case, probes, path, origin) => {
    expect(await first(probes)).toEqual({ path, origin })
  })

  it('installs nothing when a browser is there', async () => {
    const probes = world([chromium])
    await first(probes)
    expect(probes.asked).toEqual([])
  })
})

describe('what is tried after it', () => {
  it('each that is there, then each that can be installed, none twice', async () => {
    expect(await all(world([chromium], { own: ['/own'], downloads: own, aptGives: shell }))).toEqual([
      { path: chromium, origin: 'system' },
      { path: '/own', origin: 'playwright' },
      { path: own, origin: 'download' },
      { path: shell, origin: 'apt' },
    ])
  })
  it('nothing after an explicit setting', async () => {
    const probes = world([chromium, '/opt/mine'], { setting: '/opt/mine', downloads: own })
    expect(await all(probes)).toHaveLength(1)
    expect(probes.asked).toEqual([])
  })
  it('nothing when all fails', async () => {
    const probes = world([])
    expect(await all(probes)).toEqual([])
    expect(probes.asked).toEqual(['download', 'apt'])
  })
})

it('an explicit setting that does not exist is a problem, whatever else is there', async () => {
  await expect(first(world([chromium], { setting: '/opt/gone', own: [own] }))).rejects.toThrow(
    'De ingestelde browser bestaat niet.\n  waar:      RAADSDECK_BROWSER=/opt/gone\n  oplossing: zet er het pad',
  )
})
