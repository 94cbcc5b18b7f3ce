import type { Dilemma } from '../../schema/memo.ts'
import type { Path } from '../../schema/walk.ts'
import type { PartContext, PlanPart, SlidePart } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { sourceById } from '../look-up.ts'
import { headed, inParts } from '../part.ts'
import { stretchesOf } from '../text/divide.ts'
import { CANVAS, ladder, sizeFor, sizeId } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'
import { beginsMidSentence, sentenceCase } from '../text/typography.ts'
import { overviewParts, repeatsOnly, stacked } from './overview.ts'

const { dilemma: question, dilemmas: row, rule, slide, sourceLinks: links } = SIZES

/** A row of the overview, px: `brief` is without the question. */
const ROW = {
  subjects: ladder(row.subjectText, size => deckStyle(size, row.line, 700)),
  subject: row.subject,
  brief: CANVAS.width - row.number - row.gap,
  style: memoStyle(row.text, row.line),
  text: CANVAS.width - row.number - row.subject - 2 * row.gap,
  least: row.numberText * slide.headingLine,
  around: rule + 10,
}
/** From this many lines on, the questions of an overview are left to their own slides. */
const MOST_LINES = 5

const QUESTIONS = ladder(question.text, size => memoStyle(size, question.line))
/** Beside the number. */
const WIDTH = CANVAS.width - question.number - question.gap
const LINKS = deckStyle(links.text, slide.line)
const LINK_ROW = LINKS.size * LINKS.line + links.row
/** The share of a body that the sources may take beside the question. */
const MOST_LINKS = 0.4

/** The dilemmas: all of them on one slide, then each on its own. */
export const dilemmaSlides: PlanPart = (context) => {
  const { memo: { dilemmas }, words } = context
  if (!dilemmas)
    return []
  const { slugs, sections, dilemmaTitle } = words
  const path = ['dilemmas', 'items']
  return [{
    id: slugs.dilemmas,
    title: sections.dilemmas,
    slides: [
      ...repeatsOnly(dilemmas)
        ? []
        : inParts(headed(context, 'dilemmas', slugs.dilemmas, 'dilemmas', 30), allParts(dilemmas, context), words),
      ...dilemmas.items.flatMap((dilemma, index) => {
        const { subject, hints, seconds = 60 } = dilemma.ours
        const title = dilemmaTitle(index + 1, subject)
        const alias = `${slugs.dilemma}-${dilemma.id}`
        const titlePath = [...path, index, 'ours', 'subject']
        const parts = questionParts(dilemma, title, [...path, index, 'text'], context)
        return inParts({ alias, layout: 'dilemma', title, titlePath, hints, seconds }, parts, words)
      }),
    ],
  }]
}

/** The overview; one with long questions names their subjects alone. */
function allParts(dilemmas: PartContext['memo']['dilemmas'] & object, context: PartContext): SlidePart[] {
  const { fit } = context
  const { items, leadIn } = dilemmas
  const brief = items.some(({ text }) => fit.lines(text, ROW.style, ROW.text) > MOST_LINES)
  const width = brief ? ROW.brief : ROW.subject
  const subjects = items.map(({ ours }) => sentenceCase(ours.subject))
  const size = sizeFor(ROW.subjects, style => subjects.every(subject => fit.lines(subject, style, width) < Infinity))
    ?? ROW.subjects.at(-1)!
  const rows = items.map(({ text }, index) => ROW.around + Math.max(
    ROW.least,
    fit.height(subjects[index]!, size.style, width),
    brief ? 0 : fit.height(text, ROW.style, ROW.text),
  ))
  subjects.forEach((subject, index) =>
    fit.requireLines(['dilemmas', 'items', index, 'ours', 'subject'], subject, size.style, width, 4))
  return overviewParts(context, {
    title: dilemmas.ours.heading,
    lead: { text: leadIn, part: 'dilemmas', style: memoStyle(slide.text, slide.line), below: row.leadBelow },
    below: row.below,
    height: stacked(rows, 0),
    count: rows.length,
    ids: { ...(brief ? { brief: 1 } : {}), ...sizeId(size) },
    memo: index => items[index]!.text,
  })
}

/** The question with its sources under it; many sources, and the rest of a long question, on slides of their own. */
function questionParts(dilemma: Dilemma, title: string, path: Path, context: PartContext): SlidePart[] {
  const { memo, fit } = context
  const { sources } = dilemma.ours
  const titles = sources.map(id => sourceById(memo, id).title)
  const room = fit.partBody(title)
  const height = linksHeight(fit, titles)
  const apart = height > fit.body(title) * MOST_LINKS
  const below = question.below + (apart ? 0 : height)
  const ids = { dilemma: dilemma.id }
  const linkParts: SlidePart[] = !apart
    ? []
    : packEvenly(titles.length, (start, end) => linksHeight(fit, titles.slice(start, end)) <= room)
        .map(([start, end]) => ({ ids: { ...ids, sources: sources.slice(start, end), question: 'none' }, memo: [] }))
  const questions = stretchesOf(context, {
    text: dilemma.text,
    path,
    sizes: QUESTIONS,
    width: WIDTH,
    whole: (apart ? room : fit.body(title)) - below,
    room: room - below,
    shown: part => part === dilemma.text && !beginsMidSentence(part) ? part : `… ${part}`,
  })
  return [
    ...questions.map(({ ids: own, text }, index): SlidePart => {
      const bare = apart || index < questions.length - 1
      return { ids: { ...ids, ...own, ...(bare ? { sources: [] } : {}) }, memo: [text] }
    }),
    ...linkParts,
  ]
}

/** The height of a list of sources that stand beside each other as far as they have room, px. */
function linksHeight(fit: PartContext['fit'], titles: readonly string[]): number {
  if (!titles.length)
    return 0
  const alone = titles.reduce((sum, title) => sum + fit.height(title, LINKS, WIDTH) + links.row, -links.row)
  return Math.max(links.least, links.above + links.below + rule + alone - sharedRows(fit, titles) * LINK_ROW)
}

/** The titles that stand beside the one before them. */
function sharedRows(fit: PartContext['fit'], titles: readonly string[]): number {
  let [line, shared] = [titles[0]!, 0]
  // A space is about four px wide.
  const spaces = '\u00A0'.repeat(Math.ceil(links.gap / 4))
  for (const title of titles.slice(1)) {
    const beside = `${line}${spaces}${title}`.replaceAll(' ', '\u00A0')
    const fits = fit.lines(beside, LINKS, WIDTH) === 1
    shared += Number(fits)
    line = fits ? beside : title
  }
  return shared
}
