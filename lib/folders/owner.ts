import { statSync } from 'node:fs'
import { hostname } from 'node:os'
import { shortDigest } from '../digest.ts'

/** Longer than any work of ours takes, in ms. */
const LONGEST = 3_600_000

const HOST = shortDigest(hostname())

/** This process in file names, unique across containers with equal process ids. */
export const OWNER = `${process.pid}.${HOST}`

export const OWNER_PATTERN = '\\d+\\.[0-9a-f]{8}'

/** True once the owner's process ended; on another machine, after a long silence. */
export function isGone(owner: string, path: string): boolean {
  const [pid, host] = owner.split('.')
  if (host === HOST)
    return !isAlive(Number(pid))
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
  return Date.now() - changed > LONGEST
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  }
  catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
