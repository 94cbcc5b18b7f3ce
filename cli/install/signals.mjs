import { readFileSync } from 'node:fs'
import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
/** Interval between two looks at our parents, in ms. */
const WATCH = 500

/**
 * Waits for a child, passes signals on, and ends it when npm is gone.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, stopped: number }>} `stopped` by a signal to us: 128 + its number, else 0
 * @throws the spawn error when it could not be started
 */
export function endOf(child) {
  let stopped = 0
  const pass = (signal) => {
    stopped = exitCodeFor(signal)
    // Windows consoles signal all processes; kill() leaves no time to tidy up.
    // https://nodejs.org/api/process.html#signal-events
    if (process.platform !== 'win32')
      child.kill(signal)
  }
  SIGNALS.forEach(signal => process.on(signal, pass))
  const before = parents()
  const watch = process.env.npm_lifecycle_event && setInterval(() => before !== parents() && pass('SIGTERM'), WATCH)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: signal ? exitCodeFor(signal) : code, stopped }))
  }).finally(() => {
    clearInterval(watch)
    SIGNALS.forEach(signal => process.removeListener(signal, pass))
  })
}

function exitCodeFor(signal) {
  return 128 + constants.signals[signal]
}

/** Our parent is npm's shell, which outlives npm: watch its parent too. */
function parents() {
  return `${process.ppid},${parentOf(process.ppid)}`
}

/** From Linux' /proc; elsewhere our process replaces npm's shell. */
function parentOf(pid) {
  try {
    return /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))[1]
  }
  catch {
    return undefined
  }
}
