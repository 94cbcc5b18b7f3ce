/**
 * What Chromium is started with.
 * @param isRoot whether this process is root: Chromium's sandbox refuses to work then
 */
export function browserFlags(isRoot: boolean): string[] {
  return [...quietFlags, ...isRoot ? ['--no-sandbox'] : []]
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
