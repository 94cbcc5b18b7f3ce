import type { InjectionKey } from 'vue'
import { inject } from 'vue'

/** Another form of the memo that the reading page links to. */
export interface DocumentLink {
  href: string
  label: string
}

/** In which form the memo is read. */
export interface Reading {
  /** On paper: room for notes, QR codes, and no links that paper cannot follow. */
  handout: boolean
  /** The PDFs and whatever else a reader may want instead. */
  documents: readonly DocumentLink[]
}

/** The key under which the page provides its form. */
export const readingKey: InjectionKey<Reading> = Symbol('reading')

/** The form that a component belongs to: the web page when nothing else was said. */
export function useReading(): Reading {
  return inject(readingKey, { handout: false, documents: [] })
}
