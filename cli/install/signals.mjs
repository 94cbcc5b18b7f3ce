import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Waits for a child, handing it the signals that we get: Ctrl+C, or whoever started us ending us.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, stopped: number }>} its exit code, in the shell's way (128 + n) when a signal
 *   ended it, and that of the signal that we got, 0 for none: not every program ended by a signal says so
 * @throws the spawn error when it could not be started
 */
export function endOf(child) {
  let stopped = 0
  const pass = (signal) => {
    stopped = exitCodeFor(signal)
    // A console on Windows tells every process in it by itself, and kill() there would leave no time to tidy up.
    if (process.platform !== 'win32')
      child.kill(signal)
  }
  signals.forEach(signal => process.on(signal, pass))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: signal ? exitCodeFor(signal) : code, stopped }))
  }).finally(() => signals.forEach(signal => process.removeListener(signal, pass)))
}

const exitCodeFor = signal => 128 + constants.signals[signal]
