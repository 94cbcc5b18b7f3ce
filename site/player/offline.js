/** Has the site kept on the device, so that it is there without a network the next time. */
{
  const { src } = document.currentScript
  const keep = () => navigator.serviceWorker?.register(new URL('worker.js', src)).catch(() => {})
  // When all that this page needs has come, so that it never waits for what it does not.
  if (document.readyState === 'complete')
    keep()
  else addEventListener('load', keep)
}
