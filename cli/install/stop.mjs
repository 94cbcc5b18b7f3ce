/** Ends the bootstrap with one message: the counterpart of `Problem`, before there is TypeScript. */
export class Stop extends Error {
  constructor({ what, where, mend }, exitCode = 1) {
    super([what, where && `  waar:      ${where}`, mend && `  oplossing: ${mend}`].filter(Boolean).join('\n'))
    this.exitCode = exitCode
  }
}
