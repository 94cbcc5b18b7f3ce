import type { Words } from '../words/index.ts'

/** The presentation's PDF, beside the site's pages. */
export const PRESENTATION_PDF = 'presentatie.pdf'
export const HANDOUT_PDF = 'handout.pdf'
/** The slides with lines to write on, only made when asked for. */
export const SLIDES_HANDOUT_PDF = 'handout-dias.pdf'

/** A slide's page: a folder below the site's root, which any server shows. */
export function slidePath(alias: string): string {
  return `${alias}/`
}

/** A part of the reading page, or all of it, from the site's root. */
export function partPath({ slugs }: Words, part: string): string {
  return part ? `${slugs.reading}/#${part}` : `${slugs.reading}/`
}

/** A picture of the memo's folder, from the site's root. */
export function picturePath(file: string): string {
  return `beelden/${encodeURIComponent(file)}`
}

/** The player's dialogs, at the site's root. */
export const DIALOGS = 'bediening.html'
