import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A mark that was not touched for this long, in ms, is of a process that is gone. */
const staleAfter = 20_000

/**
 * Does something while no other process does it; `file` marks the turn, `onWait` is called when it is another's.
 * A process id would tell sooner of one that was killed, but means nothing between containers.
 */
export async function inTurn(file, work, onWait) {
  mkdirSync(dirname(file), { recursive: true })
  for (let waited = false; !take(file); waited = true) {
    if (!waited)
      onWait()
    await sleep(300)
  }
  const release = () => rmSync(file, { force: true })
  const beat = setInterval(touch, 2_000, file)
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
    closeSync(openSync(file, 'wx'))
    return true
  }
  catch (error) {
    if (error.code !== 'EEXIST')
      throw error
    giveUpStale(file)
    return false
  }
}

function giveUpStale(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs < staleAfter)
      return
    // Only one of those who wait can rename it, so the next one's mark stays.
    const aside = `${file}.${process.pid}`
    renameSync(file, aside)
    rmSync(aside)
  }
  catch (error) {
    if (error.code !== 'ENOENT')
      throw error
  }
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date())
  }
  catch {
    // Removed by hand.
  }
}
