import type { Connection } from './connection.ts'
import { inTime } from './connection.ts'
import { pageCrashed } from './problems.ts'

/** In px. */
export interface Size { width: number, height: number }

export interface PageOptions {
  viewport: Size
  /** Px of a picture for one px of the page; 1 unless given. */
  deviceScaleFactor?: number
}

/** A page to print or picture; but for `pdf`, a few of Playwright's methods. */
export interface Page {
  /** Waits until it has loaded. @throws {Error} when it answers with an error, such as 404 */
  goto: (url: string) => Promise<unknown>
  emulateMedia: (options: { media: 'screen' | 'print' }) => Promise<unknown>
  /** Calls a function in the page. Its argument and its result are copied as JSON. */
  evaluate: <R, Arg>(run: (arg: Arg) => R | Promise<R>, arg?: Arg) => Promise<R>
  /** A picture of the viewport, as PNG. */
  screenshot: () => Promise<Buffer>
  /** With tags and outline, on the style sheet's paper size; `limit` in ms. */
  pdf: (limit?: number) => Promise<Uint8Array>
  close: () => Promise<void>
}

const PDF = {
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  preferCSSPageSize: true,
  printBackground: true,
}

/** Takes over an empty page. Its methods throw a Problem when the page or the browser crashes or hangs. */
export async function openPage(
  { send, next }: Connection,
  { targetId }: { targetId: string },
  { viewport, deviceScaleFactor = 1 }: PageOptions,
  limit: number,
): Promise<Page> {
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const crashed = next('Inspector.targetCrashed', sessionId).then(() => Promise.reject(pageCrashed()))
  // Avoids an unhandled rejection: each command below races with it.
  crashed.catch(() => {})
  // A crashed page answers nothing more.
  const unlessCrashed = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, crashed])

  await Promise.all([
    send('Inspector.enable', undefined, sessionId),
    send('Page.enable', undefined, sessionId),
    send('Emulation.setDeviceMetricsOverride', { ...viewport, deviceScaleFactor, mobile: false }, sessionId),
  ])
  const evaluate = async <R, Arg>(run: (arg: Arg) => R | Promise<R>, arg?: Arg): Promise<R> => {
    const expression = `(${run})(${JSON.stringify(arg)})`
    const { result, exceptionDetails } = await unlessCrashed(
      send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId),
    )
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as R
  }
  return {
    evaluate,
    async goto(url) {
      const loaded = next('Page.loadEventFired', sessionId)
      const { errorText } = await unlessCrashed(send('Page.navigate', { url }, sessionId))
      if (errorText)
        throw new Error(`${url}: ${errorText}`)
      await unlessCrashed(inTime(loaded, limit))
      const status = await evaluate(() =>
        (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStatus)
      if (status >= 400)
        throw new Error(`${url}: ${status}`)
    },
    emulateMedia: ({ media }) => send('Emulation.setEmulatedMedia', { media }, sessionId),
    async screenshot() {
      const { data } = await unlessCrashed(send('Page.captureScreenshot', { format: 'png' }, sessionId))
      return Buffer.from(data, 'base64')
    },
    async pdf(limit) {
      const { data } = await unlessCrashed(send('Page.printToPDF', PDF, sessionId, limit))
      return Buffer.from(data, 'base64')
    },
    async close() {
      await send('Target.closeTarget', { targetId })
    },
  }
}
