/** Registers the service worker, once this page has loaded. */
export function keepOffline(root: URL): void {
  // Chromium refuses on plain HTTP and in a file, which has nothing to keep.
  // https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer/register
  const keep = (): void => void navigator.serviceWorker?.register(new URL('worker.js', root)).catch(() => {})
  if (document.readyState === 'complete')
    keep()
  else
    addEventListener('load', keep)
}
