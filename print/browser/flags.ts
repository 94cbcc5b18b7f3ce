/**
 * What Chromium is started with.
 * @param isRoot whether this process is root: Chromium's sandbox refuses to work then
 */
export function browserFlags(isRoot: boolean): string[] {
  return [...quietFlags, ...isRoot ? ['--no-sandbox'] : []]
}

/**
 * What Chromium is started with when it is to do no more than print and take pictures, without a window.
 * @param profile a folder of its own: a Chrome that is open has the user's
 */
export function printingFlags(isRoot: boolean, profile: string): string[] {
  return [...browserFlags(isRoot), ...windowlessFlags, `--user-data-dir=${profile}`]
}

/** Keeps Chromium from calling home, so that whatever does go out is the deck's own doing. */
const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  // Without it Chromium on Linux rounds each letter's advance in a PDF to whole pixels.
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
  // A container's shared memory is small.
  '--disable-dev-shm-usage',
  // The same picture on every screen.
  '--force-color-profile=srgb',
  // And the same bytes: where two tiles meet, Chromium paints an oblique edge now one way, now the other. One tile holds a slide.
  '--default-tile-width=2048',
  '--default-tile-height=2048',
  // No question for the keys of a Mac.
  '--password-store=basic',
  '--use-mock-keychain',
  '--remote-debugging-pipe',
]
