import { readdirSync, readFileSync } from 'node:fs'

/** Time between two looks, in ms: short enough to meet each process. */
const INTERVAL = 100

/**
 * Watches the memory of all child processes until stopped.
 * `stop` gives the peak of the largest one in bytes, shared pages included; undefined but on Linux.
 * VmHWM: https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 */
export function watchMemory(): { stop: () => number | undefined } {
  let largest = 0
  const look = (): void => {
    for (const pid of descendants(process.pid))
      largest = Math.max(largest, peakOf(pid))
  }
  const timer = setInterval(look, INTERVAL)
  return {
    stop: () => {
      clearInterval(timer)
      return largest || undefined
    },
  }
}

function descendants(pid: number): number[] {
  const children = tasks(pid)
    .flatMap(task => read(`/proc/${pid}/task/${task}/children`).split(' '))
    .filter(Boolean)
    .map(Number)
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

/** Empty for a process that has just ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  }
  catch {
    return ''
  }
}
