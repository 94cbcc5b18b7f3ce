import type { Dilemma } from '../../schema/memo.ts'
import type { Path } from '../../schema/walk.ts'
import type { Fit, Size } from '../fit.ts'
import type { SlidePart } from '../in-parts.ts'
import type { PartContext, PlanPart } from '../plan.ts'
import { divideLargest } from '../divide-text.ts'
import { sizeFor, sizeId } from '../fit.ts'
import { inParts } from '../in-parts.ts'
import { sourceById } from '../look-up.ts'
import { deckStyle, memoStyle } from '../measure.ts'
import { overviewParts, repeatsOnly, stacked } from '../overview.ts'
import { packEvenly } from '../pack.ts'
import { beginsMidSentence, sentenceCase } from '../sentence-case.ts'
import { bodyOfPart } from '../texts.ts'

/** A row of the overview, px, as `components/DilemmaRow.vue` draws it. */
const ROW = { subject: deckStyle(26, 1.25, 700), smallSubject: deckStyle(20, 1.25, 700), subjectWidth: 304, wholeWidth: 1072, text: memoStyle(24, 1.25), textWidth: 752, least: 48, around: 11, mostLines: 5 } as const
/** The question on its own slide; `components/DilemmaQuestion.vue` has the same sizes. */
const QUESTION = { width: 928, below: 24, least: 176 } as const
const SIZES: readonly Size[] = [
  { style: memoStyle(52, 1.25) },
  { name: 'small', style: memoStyle(44, 1.25) },
  { name: 'smaller', style: memoStyle(36, 1.25) },
  { name: 'smallest', style: memoStyle(30, 1.25) },
]
/** The list of sources under it, as `components/SourceLinks.vue` draws it. */
const LINKS = { style: deckStyle(24, 1.4), around: 27, least: 98, gap: 24, rowGap: 4, width: 928, most: 0.4 } as const

/** The dilemmas: all of them on one slide, then each on its own. */
export const dilemmaSlides: PlanPart = (context) => {
  const { memo: { dilemmas, language }, words, fit } = context
  if (!dilemmas)
    return []
  const { slugs, sections, dilemmaTitle } = words
  const { heading, hints, seconds } = dilemmas.ours
  // The question itself is on its dilemma's own slide: an overview of long ones names their subjects.
  const brief = dilemmas.items.some(({ text }) => fit.lines(text, ROW.text, ROW.textWidth) > ROW.mostLines)
  const subjectWidth = brief ? ROW.wholeWidth : ROW.subjectWidth
  const subjects = dilemmas.items.map(({ ours }) => sentenceCase(ours.subject))
  const small = subjects.some(subject => fit.lines(subject, ROW.subject, subjectWidth) === Infinity)
  const subjectStyle = small ? ROW.smallSubject : ROW.subject
  const rows = dilemmas.items.map(({ text, ours }) => ROW.around + Math.max(
    ROW.least,
    fit.height(sentenceCase(ours.subject), subjectStyle, subjectWidth),
    brief ? 0 : fit.height(text, ROW.text, ROW.textWidth),
  ))
  dilemmas.items.forEach(({ ours }, index) => fit.require(['dilemmas', 'items', index, 'ours', 'subject'], sentenceCase(ours.subject), text =>
    fit.lines(text, subjectStyle, subjectWidth) <= 4))
  const overview = overviewParts(fit, words, language, {
    title: heading,
    lead: dilemmas.leadIn === undefined
      ? undefined
      : { text: dilemmas.leadIn, field: 'dilemmas.leadIn', path: ['dilemmas', 'leadIn'], style: memoStyle(26, 1.4), gap: 12 },
    padding: 16,
    height: stacked(rows, 0),
    count: rows.length,
    ids: { ...(brief ? { brief: 1 } : {}), ...(small ? { size: 'small' } : {}) },
    memo: index => [dilemmas.items[index]!.text],
  })
  return [{
    id: slugs.dilemmas,
    title: sections.dilemmas,
    slides: [
      ...inParts({
        alias: slugs.dilemmas,
        layout: 'dilemmas',
        title: heading,
        titlePath: ['dilemmas', 'ours', 'heading'],
        ids: {},
        part: slugs.dilemmas,
        notes: { memo: [], hints },
        seconds: seconds ?? 30,
      }, repeatsOnly(dilemmas) ? [] : overview, words),
      ...dilemmas.items.flatMap((dilemma, index) => {
        const title = dilemmaTitle(index + 1, dilemma.ours.subject)
        const alias = `${slugs.dilemma}-${dilemma.id}`
        return inParts({
          alias,
          layout: 'dilemma',
          title,
          titlePath: ['dilemmas', 'items', index, 'ours', 'subject'],
          ids: {},
          part: alias,
          notes: { memo: [], hints: dilemma.ours.hints },
          seconds: dilemma.ours.seconds ?? 60,
        }, questionParts(dilemma, title, ['dilemmas', 'items', index, 'text'], context), words)
      }),
    ],
  }]
}

/** The question with its sources under it; a long list of sources, and the rest of a long question, on slides of their own. */
function questionParts(dilemma: Dilemma, title: string, path: Path, { memo, words, fit }: PartContext): SlidePart[] {
  const text = beginsMidSentence(dilemma.text) ? `… ${dilemma.text}` : dilemma.text
  const titles = dilemma.ours.sources.map(id => sourceById(memo, id).title)
  const links = linksHeight(fit, titles)
  const linksApart = links > fit.body(title) * LINKS.most
  const below = QUESTION.below + (linksApart ? 0 : links)
  const ids = { dilemma: dilemma.id }
  const linkParts: SlidePart[] = linksApart
    ? packEvenly(titles.length, (start, end) => linksHeight(fit, titles.slice(start, end)) <= bodyOfPart(fit, title, words))
        .map(([start, end]) => ({ ids: { ...ids, sources: dilemma.ours.sources.slice(start, end), question: 'none' }, memo: [] }))
    : []
  const whole = sizeFor(SIZES, style => Math.max(fit.height(text, style, QUESTION.width), QUESTION.least) + below <= (linksApart ? bodyOfPart(fit, title, words) : fit.body(title)))
  if (whole)
    return [{ ids: { ...ids, ...sizeId(whole), ...(linksApart ? { sources: [] } : {}) }, memo: [dilemma.text] }, ...linkParts]

  fit.requireWords(path, dilemma.text, SIZES.at(-1)!.style, QUESTION.width)
  const { size, parts } = divideLargest(dilemma.text, SIZES, ({ style }) => ({
    language: memo.language,
    fits: part => fit.height(`… ${part}`, style, QUESTION.width) + below <= bodyOfPart(fit, title, words),
    lines: part => fit.lines(part, style, QUESTION.width),
  }))
  return [
    ...parts.map(({ from, until }, index): SlidePart => ({
      ids: { ...ids, from, until, ...sizeId(size), ...(linksApart || index < parts.length - 1 ? { sources: [] } : {}) },
      memo: [dilemma.text.slice(from, until).trim()],
    })),
    ...linkParts,
  ]
}

/** The height of a list of sources that stand beside each other as far as they have room, px. */
function linksHeight(fit: Fit, titles: readonly string[]): number {
  const { style, width, gap, rowGap, around, least } = LINKS
  if (!titles.length)
    return 0
  // Each starts a row of its own at worst.
  return Math.max(least, around + titles.reduce((sum, title) => sum + fit.height(title, style, width) + rowGap, -rowGap) - sharedRows(fit, titles, gap, width) * (style.size * style.line + rowGap))
}

/** How many titles stand beside the one before them. */
function sharedRows(fit: Fit, titles: readonly string[], gap: number, width: number): number {
  let [line, shared] = [titles[0]!, 0]
  // A gap is as wide as about seven spaces.
  const spaces = '\u00A0'.repeat(Math.ceil(gap / 4))
  for (const title of titles.slice(1)) {
    const beside = `${line}${spaces}${title}`.replaceAll(' ', '\u00A0')
    const fits = fit.lines(beside, LINKS.style, width) === 1
    shared += Number(fits)
    line = fits ? beside : title
  }
  return shared
}
