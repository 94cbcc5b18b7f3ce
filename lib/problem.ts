/** What a {@link Problem} tells: each part one plain sentence or less, for a person who did not write the code. */
export interface ProblemParts {
  /** What is wrong. */
  what: string
  /** The file and the field, the port, the folder: where to look. */
  where?: string
  /** What to do about it. */
  mend?: string
  /** The language that all of this is in: Dutch, as every command speaks, unless it tells of a memo in another one. */
  language?: 'nl' | 'en'
}

const LABELS = {
  nl: { where: 'waar:     ', mend: 'oplossing:' },
  en: { where: 'where:   ', mend: 'solution:' },
} as const

/**
 * A mistake that its user can mend: bad data, a missing browser, a port in use.
 * Commands print it as one message without a stack trace and end with exit code 1;
 * any other error is a defect of ours and keeps its trace.
 */
export class Problem extends Error {
  override name = 'Problem'

  constructor(parts: ProblemParts) {
    const labels = LABELS[parts.language ?? 'nl']
    super([
      parts.what,
      parts.where && `  ${labels.where} ${parts.where}`,
      parts.mend && `  ${labels.mend} ${parts.mend}`,
    ].filter(Boolean).join('\n'))
  }
}
