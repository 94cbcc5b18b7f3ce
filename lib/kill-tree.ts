import type { ChildProcess } from 'node:child_process'
import { spawnSync } from 'node:child_process'

const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach(child => killTree(child)))

/** Ends a child when we end before it. */
export function killOnExit(child: ChildProcess): void {
  running.add(child)
  child.once('close', () => running.delete(child))
}

export function isRunning(child: ChildProcess): child is ChildProcess & { pid: number } {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

/** Ends a child, the leader of a process group (`detached`), and its own children. */
export function killTree(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): void {
  if (!isRunning(child))
    return
  try {
    if (process.platform === 'win32')
      spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'])
    else process.kill(-child.pid, signal)
  }
  catch {
    // It ended by itself in the meantime.
  }
}
