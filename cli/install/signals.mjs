import { readFileSync } from 'node:fs'
import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
const watchInterval = 500

/**
 * Waits for a child and hands it our signals. It is ended too when the npm that started us is gone.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, stopped: number }>} `stopped` by a signal to us: 128 + its number, else 0
 * @throws the spawn error when it could not be started
 */
export function endOf(child) {
  let stopped = 0
  const end = (signal) => {
    stopped = exitCodeFor(signal)
    child.kill(signal)
  }
  const pass = (signal) => {
    // A console on Windows tells all its processes, and kill() there would leave no time to tidy up.
    if (process.platform === 'win32')
      stopped = exitCodeFor(signal)
    else end(signal)
  }
  signals.forEach(signal => process.on(signal, pass))
  const watch = process.env.npm_lifecycle_event && watchParents(() => end('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: signal ? exitCodeFor(signal) : code, stopped }))
  }).finally(() => {
    clearInterval(watch)
    signals.forEach(signal => process.removeListener(signal, pass))
  })
}

function exitCodeFor(signal) {
  return 128 + constants.signals[signal]
}

/** Our parent is npm's shell, which outlives a killed npm: its parent is watched as well. */
function watchParents(onGone) {
  const parents = () => [process.ppid, parentOf(process.ppid)].join()
  const before = parents()
  return setInterval(() => before !== parents() && onGone(), watchInterval)
}

/** Read from Linux' /proc; elsewhere npm's shell is replaced by us. */
function parentOf(pid) {
  try {
    return /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))[1]
  }
  catch {
    return undefined
  }
}
