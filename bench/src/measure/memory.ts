import { MEMORY_INTERVAL } from '../parameters.ts'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * Watches the memory of all that this process starts, until it is stopped.
 * `stop` gives the peak of the largest process in bytes, as the system itself kept it (VmHWM: what it had in memory,
 * shared pages included); undefined where the system does not tell, which is everywhere but on Linux.
 */
export function watchMemory(): { stop: () => number | undefined } {
  let largest = 0
  const look = (): void => {
    for (const pid of descendants(process.pid)) largest = Math.max(largest, peakOf(pid))
  }
  const timer = setInterval(look, MEMORY_INTERVAL)
  return {
    stop: () => {
      clearInterval(timer)
      return largest || undefined
    },
  }
}

function descendants(pid: number): number[] {
  const children = tasks(pid).flatMap(task => read(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number))
  return [...children, ...children.flatMap(descendants)]
}

function tasks(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  }
  catch {
    return []
  }
}

function peakOf(pid: number): number {
  const [, kilobytes = '0'] = /^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`)) ?? []
  return Number(kilobytes) * 1024
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  }
  catch {
    return ''
  }
}
