import type { Memo } from '../schema/read.ts'
import { descriptionOf } from '../deck/headmatter.ts'
import { HANDOUT_PDF, partPath, PRESENTATION_PDF } from '../deck/site-paths.ts'
import { withoutMarks } from '../schema/marks.ts'
import { wordsFor } from '../words/index.ts'

/** The memo for search engines, with its PDFs: https://schema.org/Report. */
export function structuredData(memo: Memo, site: URL): Record<string, unknown> {
  const { header: { title, date, ours: { keywords, publisher } }, language } = memo
  const words = wordsFor(language)
  const pdfs = [[PRESENTATION_PDF, words.site.presentationPdf], [HANDOUT_PDF, words.site.handoutPdf]] as const
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    'name': withoutMarks(title),
    'description': descriptionOf(memo),
    'inLanguage': language,
    'url': new URL(partPath(words, ''), site).href,
    'dateCreated': date,
    'keywords': keywords.length ? keywords : undefined,
    'publisher': publisher && { '@type': 'GovernmentOrganization', 'name': publisher.name, 'sameAs': publisher.tooi },
    'encoding': pdfs.map(([path, name]) =>
      ({ '@type': 'MediaObject', name, 'encodingFormat': 'application/pdf', 'contentUrl': new URL(path, site).href })),
  }
}
