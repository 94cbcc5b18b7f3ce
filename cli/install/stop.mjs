/**
 * What ends the bootstrap with one message and no trace: the counterpart of `Problem` (lib/problem.ts),
 * which an old Node cannot read.
 */
export class Stop extends Error {
  /**
   * @param {{ what: string, where?: string, mend?: string }} parts Dutch, each a plain sentence or less.
   * @param {number} [exitCode] 1 unless a signal ended us.
   */
  constructor({ what, where, mend }, exitCode = 1) {
    super([what, where && `  waar:      ${where}`, mend && `  oplossing: ${mend}`].filter(Boolean).join('\n'))
    this.exitCode = exitCode
  }
}
