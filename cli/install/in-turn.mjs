import { mkdirSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Age in ms from which an untouched mark belongs to a dead process. */
const STALE_AFTER = 20_000

/** Works while no other process does; `file` marks the turn. */
export async function inTurn(file, work, onWait) {
  mkdirSync(dirname(file), { recursive: true })
  for (let waited = false; !take(file); waited = true) {
    if (!waited)
      onWait()
    await sleep(300)
  }
  const release = () => rmSync(file, { force: true })
  const beat = setInterval(() => utimes(file, new Date(), new Date(), () => {}), 2_000)
  process.once('exit', release)
  try {
    return await work()
  }
  finally {
    clearInterval(beat)
    process.removeListener('exit', release)
    release()
  }
}

function take(file) {
  try {
    writeFileSync(file, '', { flag: 'wx' })
    return true
  }
  catch (error) {
    if (error.code !== 'EEXIST')
      throw error
    const mark = statSync(file, { throwIfNoEntry: false })
    if (mark && Date.now() - mark.mtimeMs > STALE_AFTER)
      rmSync(file, { force: true })
    return false
  }
}
