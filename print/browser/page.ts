import type { Connection } from './connection.ts'

/** A size in px. */
export interface Size { width: number, height: number }

/** A window for pictures and print. */
export interface PageOptions {
  viewport: Size
  /** How many px of a picture one px of the page takes; 1 unless said. */
  deviceScaleFactor?: number
}

/** What making a document asks of a page: a few of the methods of Playwright's page, so that one of those will do as well. */
export interface Page {
  /** Opens an address, and waits until it has loaded. Throws an Error when there is nothing at it: a 404 page is no document. */
  goto: (url: string) => Promise<unknown>
  /** Has the page look as it does on a screen or on paper. */
  emulateMedia: (options: { media: 'screen' | 'print' }) => Promise<unknown>
  /** Calls a function in the page. What goes in and what comes out is copied as JSON. */
  evaluate: <R, Arg>(run: (arg: Arg) => R | Promise<R>, arg?: Arg) => Promise<R>
  /** A picture of the window, as PNG. */
  screenshot: () => Promise<Buffer>
  /** Prints it, tagged or not, on the paper size of its style sheet. */
  pdf: (options: { tagged: boolean, outline: boolean, preferCSSPageSize: boolean, printBackground: boolean }) => Promise<Uint8Array>
  close: () => Promise<void>
}

/** An empty page, which is not looked at yet: opening one takes longer than filling it. */
export type EmptyPage = Promise<{ targetId: string }>

/** Opens an empty page. */
export function openEmptyPage({ send }: Connection): EmptyPage {
  return send('Target.createTarget', { url: 'about:blank' })
}

/**
 * Makes a page ready for use. Every method throws an Error when the page or the browser stopped working.
 */
export async function usePage({ send, next }: Connection, page: EmptyPage, { viewport, deviceScaleFactor = 1 }: PageOptions): Promise<Page> {
  const { targetId } = await page
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const crashed = next('Inspector.targetCrashed', sessionId).then(() => Promise.reject(new Error('the page crashed')))
  // Whoever waits for the page is told.
  crashed.catch(() => {})
  /** Nothing answers for a page that crashed. */
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
      await unlessCrashed(loaded)
      const status = await evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStatus)
      if (status >= 400)
        throw new Error(`${url}: ${status}`)
    },
    emulateMedia: ({ media }) => send('Emulation.setEmulatedMedia', { media }, sessionId),
    async screenshot() {
      const { data } = await unlessCrashed(send('Page.captureScreenshot', { format: 'png' }, sessionId))
      return Buffer.from(data, 'base64')
    },
    async pdf({ tagged, outline, ...options }) {
      const parameters = { ...options, generateTaggedPDF: tagged, generateDocumentOutline: outline }
      const { data } = await unlessCrashed(send('Page.printToPDF', parameters, sessionId))
      return Buffer.from(data, 'base64')
    },
    async close() {
      await send('Target.closeTarget', { targetId })
    },
  }
}
