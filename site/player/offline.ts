/** Has the site kept on the device, once all that this page needs has come. */
export function keepOffline(root: URL): void {
  // Chromium refuses on an unsafe line and in a file, where there is nothing to keep.
  const keep = (): void => void navigator.serviceWorker?.register(new URL('worker.js', root)).catch(() => {})
  if (document.readyState === 'complete')
    keep()
  else
    addEventListener('load', keep)
}
