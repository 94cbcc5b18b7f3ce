import { launchPlaywright } from '../../bench/src/playwright.ts'

/**
 * One for all files of a worker, which ends it: a start takes longer than most tests. Without a process of its own for
 * drawing, the tests take a tenth less of the processor.
 */
export const browser = await launchPlaywright(['--in-process-gpu'])

/** For the end of a file. */
export async function closeWindows(): Promise<void> {
  await Promise.all(browser.contexts().map(context => context.close()))
}
