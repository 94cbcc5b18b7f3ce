/** @param isRoot Chromium's sandbox does not work for root: https://crbug.com/638180 */
export function browserFlags(isRoot: boolean): string[] {
  return [...quietFlags, ...isRoot ? ['--no-sandbox'] : []]
}

/** With a profile of its own: an open Chrome locks the user's. */
export function printingFlags(isRoot: boolean, profile: string): string[] {
  return [...browserFlags(isRoot), ...windowlessFlags, `--user-data-dir=${profile}`]
}

/** No request of Chromium's own: tests count those of the deck. */
const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  // Else Chromium on Linux rounds each letter's advance in a PDF to whole pixels:
  // https://github.com/puppeteer/puppeteer/issues/2410
  '--font-render-hinting=none',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
]

const windowlessFlags = [
  '--headless',
  '--no-startup-window',
  '--hide-scrollbars',
  '--mute-audio',
  '--disable-extensions',
  // Containers have little shared memory: http://crbug.com/715363
  '--disable-dev-shm-usage',
  // The same picture on every screen.
  '--force-color-profile=srgb',
  // One tile holds a slide: where tiles meet, oblique edges differ by chance.
  '--default-tile-width=2048',
  '--default-tile-height=2048',
  // No question for the keychain on macOS.
  '--password-store=basic',
  '--use-mock-keychain',
  '--remote-debugging-pipe',
]
