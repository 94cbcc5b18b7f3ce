import type { PartOf } from '../../schema/memo.ts'
import type { SlideIds } from '../deck.ts'
import type { PartContext, PlanPart, SlidePart } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { partTitle } from '../look-up.ts'
import { headed, inParts } from '../part.ts'
import { stretchesOf } from '../text/divide.ts'
import { CANVAS } from '../text/fit.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'
import { hasThemeMap, mapAlias } from '../theme-map.ts'
import { overviewParts, stacked } from './overview.ts'
import { mapParts } from './theme-map.ts'

const { mainThemes: card, rule, slide } = SIZES
const TEXT = memoStyle(card.text, card.line)
const AROUND = 2 * card.block + rule

/** Name styles and widths, px; `wide` is for long words. */
const NAMES = (['usual', 'wide'] as const).map(name => ({
  ids: (name === 'wide' ? { names: name } : {}) as SlideIds,
  style: deckStyle(card.headingText[name], slide.headingLine, 700),
  width: card.heading[name],
  textWidth: CANVAS.width - card.heading[name] - card.gap,
}))
const MOST_NAME_LINES = 5

/** The main themes, and a map of their topics and sources if any. */
export const themeSlides: PlanPart<'themes'> = (part, context) => {
  const { memo, words } = context
  const { themeMap, notes, contents } = words
  const themes = headed(part, context, 'main-themes', 60)
  return [{
    id: part.id,
    title: partTitle(part, words),
    detail: part.ours.summary ?? contents.themes(part.items.length),
    slides: [
      ...inParts(themes, cardParts(part, themes.title, context), words),
      ...inParts({
        alias: mapAlias(memo, part, words),
        layout: 'theme-map',
        title: themeMap.title,
        hints: [notes.themeMapHint],
        // The short version drops the map along with its themes.
        seconds: themes.seconds && 30,
      }, hasThemeMap(memo, part) ? mapParts(part, context) : [], words),
    ],
  }]
}

/** Themes as cards; one without room gets several, each with its name. */
function cardParts({ id, items, leadIn }: PartOf<'themes'>, title: string, context: PartContext): SlidePart[] {
  const { fit } = context
  const named = items.some(({ ours }) => ours.heading)
  const names = NAMES.find(({ style, width }) =>
    items.every(({ ours }) => fit.lines(ours.heading ?? '', style, width) < Infinity)) ?? NAMES.at(-1)!
  const width = named ? names.textWidth : names.textWidth + names.width + card.gap
  const room = fit.partBody(title) - card.below - AROUND
  const cards = items.flatMap((theme, index) => {
    const path = [...context.path, 'items', index]
    if (theme.ours.heading)
      fit.requireLines([...path, 'ours', 'heading'], theme.ours.heading, names.style, names.width, MOST_NAME_LINES)
    const setting = { path: [...path, 'text'], sizes: [{ style: TEXT }], width, whole: room, room }
    return stretchesOf(context, { text: theme.text, ...setting }).map(({ text }) => ({ theme, text }))
  })
  const heights = cards.map(({ theme, text }) => AROUND + Math.max(
    fit.height(text, TEXT, width),
    fit.height(theme.ours.heading ?? '', names.style, names.width),
  ))
  const stretches = cards.map(({ theme, text }) => {
    const from = theme.text.indexOf(text)
    return `${theme.id}:${from}:${from + text.length}`
  })
  return overviewParts(context, {
    title,
    lead: { text: leadIn, part: id, style: memoStyle(slide.text, slide.line), below: card.leadBelow },
    below: card.below,
    height: stacked(heights, 0),
    count: cards.length,
    ids: { part: id, ...names.ids, ...(cards.length > items.length ? { cards: stretches } : {}) },
    memo: index => cards[index]!.text,
  })
}
