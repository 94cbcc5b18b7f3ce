/** What a {@link Problem} tells: each part one plain sentence or less, for a person who did not write the code. */
export interface ProblemParts {
  /** What is wrong. */
  what: string
  /** The file and the field, the port, the folder: where to look. */
  where?: string
  /** What to do about it. */
  mend?: string
}

/**
 * A mistake that its user can mend: bad data, a missing browser, a port in use.
 * Commands print it as one message without a stack trace and end with exit code 1;
 * any other error is a defect of ours and keeps its trace.
 */
export class Problem extends Error {
  override name = 'Problem'

  constructor(parts: ProblemParts) {
    super([
      parts.what,
      parts.where && `  waar:      ${parts.where}`,
      parts.mend && `  oplossing: ${parts.mend}`,
    ].filter(Boolean).join('\n'))
  }
}
