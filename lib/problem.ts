/** Each one plain sentence or less. */
export interface ProblemParts {
  what: string
  /** The file and the field, the port, the folder. */
  where?: string
  mend?: string
  /** Dutch like the commands, unless about a memo in another language. */
  language?: 'nl' | 'en'
}

const LABELS = {
  nl: { where: 'waar:     ', mend: 'oplossing:' },
  en: { where: 'where:   ', mend: 'solution:' },
} as const

/** A mistake that the user can mend: one message, without the trace that our own errors keep. */
export class Problem extends Error {
  override name = 'Problem'

  constructor({ what, where, mend, language = 'nl' }: ProblemParts) {
    const labels = LABELS[language]
    super([what, where && `  ${labels.where} ${where}`, mend && `  ${labels.mend} ${mend}`].filter(Boolean).join('\n'))
  }
}
