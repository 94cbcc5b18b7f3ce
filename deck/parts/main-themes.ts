import type { PlanPart } from '../plan.ts'
import { divideText } from '../divide-text.ts'
import { inParts } from '../in-parts.ts'
import { deckStyle, memoStyle } from '../measure.ts'
import { overviewParts, stacked } from '../overview.ts'
import { bodyOfPart } from '../texts.ts'
import { hasThemeMap } from '../theme-map.ts'
import { mapParts } from './theme-map.ts'

/** A card, px, as `components/MainThemeCard.vue` draws it. */
const CARD = { text: memoStyle(30, 1.3), around: 32, gap: 16 } as const
const NAMES = { heading: deckStyle(30, 1.2, 700), headingWidth: 232, textWidth: 800, ids: {} } as const
/** Where a name has a long word. */
const WIDE_NAMES = { heading: deckStyle(26, 1.2, 700), headingWidth: 360, textWidth: 672, ids: { names: 'wide' } } as const

/** The main themes, and the map of the topics and sources that belong to them where the data links any. */
export const mainThemeSlides: PlanPart = ({ memo, words, fit }) => {
  const { mainThemes, language } = memo
  if (!mainThemes)
    return []
  const { slugs, sections, themeMap, notes } = words
  const { heading, hints, seconds } = mainThemes.ours
  const names = mainThemes.items.some(({ ours }) => fit.lines(ours.heading, NAMES.heading, NAMES.headingWidth) === Infinity) ? WIDE_NAMES : NAMES
  const room = bodyOfPart(fit, heading, words) - 8 - CARD.around
  // A theme that has no room on one card gets several, each with its name.
  const cards = mainThemes.items.flatMap((theme, index) => {
    const path = ['mainThemes', 'items', index]
    fit.require([...path, 'ours', 'heading'], theme.ours.heading, text => fit.lines(text, names.heading, names.headingWidth) <= 5)
    fit.requireWords([...path, 'text'], theme.text, CARD.text, names.textWidth)
    return divideText(theme.text, {
      language,
      fits: part => fit.height(part, CARD.text, names.textWidth) <= room,
      lines: part => fit.lines(part, CARD.text, names.textWidth),
    }).map(range => ({ theme, text: theme.text.slice(range.from, range.until).trim() }))
  })
  const divided = cards.length > mainThemes.items.length
  const heights = cards.map(({ theme, text }) => CARD.around + Math.max(
    fit.height(text, CARD.text, names.textWidth),
    fit.height(theme.ours.heading, names.heading, names.headingWidth),
  ))
  const overview = overviewParts(fit, words, language, {
    title: heading,
    lead: mainThemes.leadIn === undefined
      ? undefined
      : { text: mainThemes.leadIn, field: 'mainThemes.leadIn', path: ['mainThemes', 'leadIn'], style: memoStyle(26, 1.4), gap: 14 },
    padding: 8,
    height: stacked(heights, CARD.gap),
    count: cards.length,
    ids: divided ? { ...names.ids, cards: cards.map(({ theme, text }) => `${theme.id}:${theme.text.indexOf(text)}:${theme.text.indexOf(text) + text.length}`) } : names.ids,
    memo: index => [cards[index]!.text],
  })
  return [{
    id: slugs.mainThemes,
    title: sections.mainThemes,
    slides: [
      ...inParts({
        alias: slugs.mainThemes,
        layout: 'main-themes',
        title: heading,
        titlePath: ['mainThemes', 'ours', 'heading'],
        ids: {},
        part: slugs.mainThemes,
        notes: { memo: [], hints },
        seconds: seconds ?? 60,
      }, overview, words),
      ...(hasThemeMap(memo)
        ? inParts({
            alias: slugs.themeMap,
            layout: 'theme-map',
            title: themeMap.title,
            ids: {},
            part: slugs.themeMap,
            notes: { memo: [], hints: [notes.themeMapHint] },
            // The map goes where the main themes go, also out of the short version.
            seconds: seconds === 0 ? 0 : 30,
          }, mapParts({ memo, words, fit }), words)
        : []),
    ],
  }]
}
