/** Ends the bootstrap with one message: the counterpart of `Problem`, before there is TypeScript. */
export class Stop extends Error {
  /**
   * @param {{ what: string, where?: string, mend?: string }} parts Dutch, each a plain sentence or less
   * @param {number} [exitCode] 1 unless a signal ended us
   */
  constructor({ what, where, mend }, exitCode = 1) {
    super([what, where && `  waar:      ${where}`, mend && `  oplossing: ${mend}`].filter(Boolean).join('\n'))
    this.exitCode = exitCode
  }
}
