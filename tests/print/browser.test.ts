import type { Probes } from '../../print/browser/search.ts'
import { browserSilent } from '../../print/browser/problems.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'

const { probes, start } = vi.hoisted(() => ({ probes: {} as Probes, start: vi.fn() }))
vi.mock('../../print/browser/probes.ts', () => ({ realProbes: probes }))
vi.mock('../../print/browser/start.ts', () => ({ startBrowser: start }))
const { findBrowser, launchBrowser } = await import('../../print/browser.ts')

function given(programs: string[], setting?: string): void {
  Object.assign(probes, {
    system: { platform: 'linux', env: { PATH: '/usr/bin', RAADSDECK_BROWSER: setting } },
    isProgram: (path: string) => programs.includes(path),
    playwrightOwn: async () => [],
    download: async () => false,
    installByApt: async () => false,
  } satisfies Probes)
}
const broken = new Error('[1:1:ERROR:dbus] no bus\nlibnss3.so: cannot open shared object file\n')
afterEach(() => start.mockReset())

describe('launchBrowser', () => {
  it('goes on to the next browser when one does not start', async () => {
    given(['/usr/bin/chromium', '/usr/bin/google-chrome'])
    start.mockRejectedValueOnce(broken).mockResolvedValueOnce('a browser')
    expect(await launchBrowser()).toBe('a browser')
    expect(start.mock.calls.flat()).toEqual(['/usr/bin/chromium', '/usr/bin/google-chrome'])
  })
  it('tells the last thing that the browser said', async () => {
    given(['/usr/bin/chromium'])
    start.mockRejectedValue(broken)
    await expect(launchBrowser()).rejects.toThrow(/^De browser start niet: libnss3.so: cannot open shared object file\n {2}waar: {6}\/usr\/bin\/chromium\n {2}oplossing: installeer/)
  })
  it('tells that a browser does not answer', async () => {
    given(['/usr/bin/chromium'])
    start.mockRejectedValue(browserSilent(60_000))
    await expect(launchBrowser()).rejects.toThrow('De browser start niet: De browser geeft al 60 seconden geen antwoord.')
  })
  it('blames the setting when that is what does not start', async () => {
    given(['/opt/mine'], '/opt/mine')
    start.mockRejectedValue(broken)
    await expect(launchBrowser()).rejects.toThrow(/waar: {6}RAADSDECK_BROWSER=\/opt\/mine/)
  })
})

describe.each([['findBrowser', findBrowser], ['launchBrowser', launchBrowser]])('%s without any browser', (_name, act) => {
  it.each([['Windows'], ['macOS'], ['Debian en Ubuntu'], ['RAADSDECK_BROWSER']])('tells about %s', async (word) => {
    given([])
    await expect(act()).rejects.toMatchObject({ name: 'Problem', message: expect.stringContaining(word) })
  })
})
