import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Probes } from '../../../publish/browser/search.ts'

const { probes, launch } = vi.hoisted(() => ({ probes: {} as Probes, launch: vi.fn() }))
vi.mock('../../../publish/browser/probes.ts', () => ({ realProbes: probes }))
vi.mock('playwright-chromium', () => ({ chromium: { launch } }))
const { findBrowser, launchBrowser } = await import('../../../publish/browser.ts')

function given(programs: string[], setting?: string): void {
  Object.assign(probes, {
    system: { platform: 'linux', env: { PATH: '/usr/bin', RAADSDECK_BROWSER: setting } },
    isProgram: (path: string) => programs.includes(path),
    playwrightOwn: async () => [],
    download: async () => false,
    installByApt: async () => false,
  } satisfies Probes)
}
const broken = new Error('browserType.launch: libnss3.so: cannot open shared object file\nCall log:\n  - <launching> /usr/bin/chromium --a --b')
afterEach(() => launch.mockReset())

describe('launchBrowser', () => {
  it('goes on to the next browser when one does not start', async () => {
    given(['/usr/bin/chromium', '/usr/bin/google-chrome'])
    launch.mockRejectedValueOnce(broken).mockResolvedValueOnce('a browser')
    expect(await launchBrowser()).toBe('a browser')
    expect(launch.mock.calls.map(([options]) => options.executablePath)).toEqual(['/usr/bin/chromium', '/usr/bin/google-chrome'])
  })
  it('tells what the browser said, without its list of flags', async () => {
    given(['/usr/bin/chromium'])
    launch.mockRejectedValue(broken)
    await expect(launchBrowser()).rejects.toThrow(/^De browser start niet: libnss3.so: cannot open shared object file\n {2}waar: {6}\/usr\/bin\/chromium\n {2}oplossing: installeer/)
  })
  it('blames the setting when that is what does not start', async () => {
    given(['/opt/mine'], '/opt/mine')
    launch.mockRejectedValue(broken)
    await expect(launchBrowser()).rejects.toThrow(/waar: {6}RAADSDECK_BROWSER=\/opt\/mine/)
  })
})

describe.each([['findBrowser', findBrowser], ['launchBrowser', launchBrowser]])('%s without any browser', (_name, act) => {
  it.each([['Windows'], ['macOS'], ['Debian en Ubuntu'], ['RAADSDECK_BROWSER']])('tells about %s', async (word) => {
    given([])
    await expect(act()).rejects.toMatchObject({ name: 'Problem', message: expect.stringContaining(word) })
  })
})
