import type { PartOf, Question } from '../../schema/memo.ts'
import type { BlockContext, PartContext, PlanPart, SlidePart } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { rowsOf } from '../list-rows.ts'
import { partTitle, questionAlias, questionsOf, questionTitle, slideHeading, sourceById } from '../look-up.ts'
import { headed, inParts } from '../part.ts'
import { stretchesOf } from '../text/divide.ts'
import { CANVAS, ladder, sizeFor, sizeId } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'
import { beginsMidSentence, sentenceCase } from '../text/typography.ts'
import { listParts } from './list.ts'
import { overviewParts, repeatsOnly, stacked } from './overview.ts'

const { question: sizes, questions: row, rule, slide, sourceLinks: links } = SIZES

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

const QUESTIONS = ladder(sizes.text, size => memoStyle(size, sizes.line))
/** Beside the number. */
const WIDTH = CANVAS.width - sizes.number - sizes.gap
const LINKS = deckStyle(links.text, slide.line)
const LINK_ROW = LINKS.size * LINKS.line + links.row
/** The share of a body that the sources may take beside the question. */
const MOST_LINKS = 0.4

/** The questions: all of them on one slide, then each on its own. */
export const questionSlides: PlanPart<'questions'> = (part, context) => {
  const { words, path } = context
  const { id, items, ours } = part
  return [{
    id,
    title: partTitle(part, words),
    detail: ours.summary ?? words.contents.questions(items.length),
    slides: [
      ...repeatsOnly(part, items.length)
        ? []
        : inParts(headed(part, context, 'questions', 30), allParts(part, context), words),
      ...questionsOf(part).flatMap((question, index) => {
        const { hints, cues, seconds = 60 } = question.ours
        const of = [...path, 'items', index]
        const title = questionTitle(question, words)
        return inParts({
          alias: questionAlias(question, words),
          layout: 'question',
          title,
          titlePath: [...of, 'ours', 'subject'],
          of,
          hints,
          cues,
          seconds,
        }, questionParts(question, { ...context, path: of, title, ids: { question: question.id } }), words)
      }),
    ],
  }]
}

/** The overview; one with long questions names their subjects alone. */
function allParts(part: PartOf<'questions'>, context: PartContext): SlidePart[] {
  const { fit, words } = context
  const { id, items, leadIn } = part
  const named = items.every(({ ours }) => ours.subject)
  const brief = named && items.some(({ text }) => fit.lines(text, ROW.style, ROW.text) > MOST_LINES)
  const width = brief ? ROW.brief : ROW.subject
  const subjects = items.map(({ ours }) => sentenceCase(ours.subject ?? ''))
  const size = sizeFor(ROW.subjects, style => subjects.every(subject => fit.lines(subject, style, width) < Infinity))
    ?? ROW.subjects.at(-1)!
  const rows = items.map(({ text }, index) => ROW.around + Math.max(
    ROW.least,
    subjects[index] ? fit.height(subjects[index], size.style, width) : 0,
    brief ? 0 : fit.height(text, ROW.style, named ? ROW.text : ROW.brief),
  ))
  subjects.forEach((subject, index) =>
    fit.requireLines([...context.path, 'items', index, 'ours', 'subject'], subject, size.style, width, 4))
  return overviewParts(context, {
    title: slideHeading(part, words),
    lead: { text: leadIn, part: id, style: memoStyle(slide.text, slide.line), below: row.leadBelow },
    below: row.below,
    height: stacked(rows, 0),
    count: rows.length,
    ids: { part: id, ...(brief ? { brief: 1 } : {}), ...sizeId(size) },
    memo: index => items[index]!.text,
  })
}

/** The question with its sources under it; sub-questions, many sources, and the rest of a long question follow it. */
function questionParts(question: Question, context: BlockContext): SlidePart[] {
  const { memo, fit, title, ids, path } = context
  const { text, subQuestions, ours: { sources } } = question
  const titles = sources.map(id => sourceById(memo, id).title)
  const room = fit.partBody(title)
  const height = linksHeight(fit, titles)
  const apart = height > fit.body(title) * MOST_LINKS
  const below = sizes.below + (apart ? 0 : height)
  const linkParts: SlidePart[] = !apart
    ? []
    : packEvenly(titles.length, (start, end) => linksHeight(fit, titles.slice(start, end)) <= room)
        .map(([start, end]) => ({ ids: { ...ids, sources: sources.slice(start, end), text: 'none' }, memo: [] }))
  const questions = stretchesOf(context, {
    text,
    path: [...path, 'text'],
    sizes: QUESTIONS,
    width: WIDTH,
    whole: (apart ? room : fit.body(title)) - below,
    room: room - below,
    shown: part => part === text && !beginsMidSentence(part) ? part : `… ${part}`,
  })
  return [
    ...questions.map(({ ids: own, text }, index): SlidePart => {
      const bare = apart || index < questions.length - 1
      return { ids: { ...ids, ...own, ...(bare ? { sources: [] } : {}) }, memo: [text] }
    }),
    ...(subQuestions.length
      ? listParts(context, {
          rows: rowsOf(subQuestions.map(text => ({ text })), 'letters'),
          path: [...path, 'subQuestions'],
        })
      : []),
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
