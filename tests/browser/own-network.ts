import { spawnSync } from 'node:child_process'

/**
 * A test can have a network of its own: as root on Linux.
 * https://man7.org/linux/man-pages/man1/unshare.1.html
 */
export const canLeaveNetwork = spawnSync('unshare', ['--net', 'ip', 'link', 'set', 'lo', 'up']).status === 0
