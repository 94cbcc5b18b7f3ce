import type { PlanPart } from './plan.ts'
import { readableDate } from './dates.ts'

/** The cover and the contents. */
export const openingSlides: PlanPart = ({ header, language }, words) => [{
  id: 'opening',
  title: words.sections.opening,
  slides: [
    {
      alias: words.slugs.cover,
      layout: 'cover',
      title: header.title,
      ids: {},
      part: '',
      notes: {
        memo: [
          header.title,
          `${words.header.to}: ${header.to}`,
          ...(header.via ? [`${words.header.via} ${header.via}`] : []),
          `${words.header.from}: ${header.from}`,
          `${words.header.date}: ${readableDate(header.date, language)}`,
        ],
        hints: header.ours.hints,
      },
      seconds: header.ours.seconds ?? 30,
    },
    {
      alias: words.slugs.contents,
      layout: 'contents',
      title: words.contents.title,
      ids: {},
      part: '',
      notes: { memo: [], hints: [words.notes.contentsHint] },
      seconds: 30,
    },
  ],
}]

/** The closing with the contact; one of the two is enough for a slide. */
export const closingSlides: PlanPart = ({ closing, contact }, words) => {
  if (!closing && !contact)
    return []
  const title = closing?.heading ?? words.contact.title
  return [{
    id: words.slugs.closing,
    title,
    slides: [{
      alias: words.slugs.closing,
      layout: 'closing',
      title,
      ids: {},
      part: words.slugs.closing,
      notes: {
        memo: [
          ...(closing?.paragraphs ?? []),
          ...[contact?.invitation, contact?.lines].filter(text => text !== undefined),
        ],
        hints: closing?.ours.hints ?? [],
      },
      seconds: closing?.ours.seconds ?? 45,
    }],
  }]
}
