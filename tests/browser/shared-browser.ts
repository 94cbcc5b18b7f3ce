import { launchPlaywright } from '../../bench/src/playwright.ts'

/**
 * One for all files of a worker, which ends it: starts outlast most tests.
 * Drawing in the same process saves the tests a tenth of the processor.
 */
export const browser = await launchPlaywright(['--in-process-gpu'])

/** For the end of a file. */
export async function closeWindows(): Promise<void> {
  await Promise.all(browser.contexts().map(context => context.close()))
}
