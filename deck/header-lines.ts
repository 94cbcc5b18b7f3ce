import type { Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import { readableDate } from './dates.ts'

/** A line of the memo's head; `said` is its label in running text. */
export interface HeaderLine { field: string, label: string, said: string, text: string }

const FIELDS = ['to', 'via', 'from', 'date', 'portfolioHolder', 'caseNumber', 'secrecy'] as const

export function headerLines({ header, language }: Memo, words: Words): HeaderLine[] {
  return [
    ...FIELDS.flatMap((field): HeaderLine[] => {
      const [label, text] = [words.header[field], header[field]]
      const said = field === 'via' ? words.reading.via : `${label}:`
      return text === undefined
        ? []
        : [{ field, label, said, text: field === 'date' ? readableDate(text, language) : text }]
    }),
    ...header.lines.map(({ label, text }, index) => {
      const bare = label.replace(/:$/, '')
      return { field: `lines.${index}`, label: bare, said: label, text }
    }),
  ]
}
