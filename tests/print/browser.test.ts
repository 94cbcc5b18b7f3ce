import type { Probes } from '../../print/browser/search.ts'
import type { Browser, startBrowser } from '../../print/browser/start.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findBrowser, launchBrowser } from '../../print/browser.ts'
import { browserSilent } from '../../print/browser/problems.ts'

const start = vi.fn<typeof startBrowser>()
const browser: Browser = { newPage: vi.fn(), close: vi.fn() }

function given(programs: string[], setting?: string): Probes {
  return {
    system: { platform: 'linux', env: { PATH: '/usr/bin', RAADSDECK_BROWSER: setting } },
    isProgram: path => programs.includes(path),
    playwrightOwn: async () => [],
    download: async () => false,
    installByApt: async () => false,
  }
}
const broken = new Error('[1:1:ERROR:dbus] no bus\nlibnss3.so: cannot open shared object file\n')
afterEach(() => start.mockReset())

describe('launchBrowser', () => {
  it('goes on to the next browser when one does not start', async () => {
    const probes = given(['/usr/bin/chromium', '/usr/bin/google-chrome'])
    start.mockRejectedValueOnce(broken).mockResolvedValueOnce(browser)
    expect(await launchBrowser(probes, start)).toBe(browser)
    expect(start.mock.calls.flat()).toEqual(['/usr/bin/chromium', '/usr/bin/google-chrome'])
  })
  it('tells the last thing that the browser said', async () => {
    const probes = given(['/usr/bin/chromium'])
    start.mockRejectedValue(broken)
    await expect(launchBrowser(probes, start)).rejects.toThrow(/^De browser start niet: libnss3.so: cannot open shared object file\n {2}waar: {6}\/usr\/bin\/chromium\n {2}oplossing: installeer/)
  })
  it('tells that a browser does not answer', async () => {
    const probes = given(['/usr/bin/chromium'])
    start.mockRejectedValue(browserSilent(60_000))
    await expect(launchBrowser(probes, start)).rejects.toThrow('De browser start niet: De browser geeft al 60 seconden geen antwoord.')
  })
  it('blames the setting when that is what does not start', async () => {
    const probes = given(['/opt/mine'], '/opt/mine')
    start.mockRejectedValue(broken)
    await expect(launchBrowser(probes, start)).rejects.toThrow(/waar: {6}RAADSDECK_BROWSER=\/opt\/mine/)
  })
})

describe.each([
  ['findBrowser', (probes: Probes) => findBrowser(probes)],
  ['launchBrowser', (probes: Probes) => launchBrowser(probes, start)],
])('%s without any browser', (_name, act) => {
  it.each([['Windows'], ['macOS'], ['Debian en Ubuntu'], ['RAADSDECK_BROWSER']])('tells about %s', async (word) => {
    const probes = given([])
    await expect(act(probes)).rejects.toMatchObject({ name: 'Problem', message: expect.stringContaining(word) })
  })
})
