import type { PartOf, Question } from '../../schema/memo.ts'
import type { SlideIds } from '../deck.ts'
import type { BlockContext, PartContext, PlanPart, SlidePart } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { rowsOf } from '../list-rows.ts'
import { partTitle, questionAlias, questionLabel, questionsOf, questionTitle, slideHeading, sourceById } from '../look-up.ts'
import { headed, inParts } from '../part.ts'
import { stretchesOf } from '../text/divide.ts'
import { besides, CANVAS, ladder, PLANE } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'
import { beginsMidSentence, withoutWidow } from '../text/typography.ts'
import { listParts } from './list.ts'
import { repeatsOnly } from './overview.ts'
import { leadInParts } from './own-text.ts'

const { debate, question: sizes, questions: tile, rule, slide, sourceLinks: links } = SIZES

/** Tile sizes, the largest first; a lead-in takes the first tile. */
const TILES = (['usual', 'small'] as const).map(name => ({
  ids: (name === 'usual' ? {} : { size: name }) as SlideIds,
  style: deckStyle(tile.text[name], tile.line, 700),
  around: tile.edge + 2 * tile.block[name] + tile.number[name] * slide.headingLine,
}))
const SMALLEST = TILES.at(-1)!
const MOST_TILES = 12
const MOST_TILE_LINES = 3

/** A question alone: lead and rest, or all in one size. */
const LEADS = Object.entries(sizes.lead).map(([name, size]) => ({
  ids: (name === 'usual' ? {} : { size: name }) as SlideIds,
  lead: memoStyle(size, sizes.leadLine, 600),
  rest: memoStyle(sizes.text[name as keyof typeof sizes.text], sizes.line),
}))
const WHOLE = ladder(sizes.whole, size => memoStyle(size, sizes.line))
/** The room under the number, px. */
const ROOM = PLANE.height - sizes.above - sizes.below

/** The question in its band, over the sheet to debate on. */
const BAND = memoStyle(sizes.band, sizes.line, 600)
const BAND_AROUND = sizes.top + sizes.title * slide.headingLine + sizes.bandGap + sizes.bandBelow
const HALF = (CANVAS.width - debate.gap) / 2
const STOP = CANVAS.width / 4 - debate.stopGap
const PROMPT = (CANVAS.width - 2 * debate.gap) / 3

const LINKS = deckStyle(links.text, slide.line)
const LINKS_WIDTH = CANVAS.width - links.label
/** Largest share of a slide for sources beside the question. */
const MOST_LINKS = 0.3

/** The questions: all on one slide, then each on its own. */
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

/** All questions as tiles; the lead-in is the first tile where it fits. */
function allParts(part: PartOf<'questions'>, context: PartContext): SlidePart[] {
  const { fit, words } = context
  const { id, items, leadIn } = part
  const title = slideHeading(part, words)
  const labels = items.map(questionLabel)
  /** The first size in which texts fit `count` tiles on a slide. */
  const fitting = (texts: readonly string[], count: number) => {
    const columns = tileColumns(count)
    const rows = Math.ceil(count / columns)
    const width = (CANVAS.width - (columns - 1) * tile.gap) / columns - 2 * tile.inline
    const height = (fit.partBody(title) - tile.below - (rows - 1) * tile.gap) / rows
    return TILES.find(({ style, around }) => texts.every(text =>
      fit.lines(text, style, width) <= MOST_TILE_LINES && around + fit.height(text, style, width) <= height))
  }
  const leads = leadIn !== undefined && fitting([leadIn], Math.min(items.length + 1, MOST_TILES)) !== undefined
  const more = Number(leads)
  const groups = packEvenly(items.length, (start, end) => {
    const count = end - start + (start ? 0 : more)
    return count <= MOST_TILES && fitting(labels.slice(start, end), count) !== undefined
  })
  items.forEach(({ ours }, index) => {
    const path = [...context.path, 'items', index, ...ours.subject ? ['ours', 'subject'] : ['text']]
    fit.requireLines(path, labels[index]!, SMALLEST.style, CANVAS.width - 2 * tile.inline, MOST_TILE_LINES)
  })
  return [
    ...(leadIn === undefined || leads ? [] : leadInParts(context, leadIn, title, id)),
    ...groups.map(([from, until]): SlidePart => {
      const count = until - from + (from ? 0 : more)
      const size = fitting(labels.slice(from, until), count) ?? SMALLEST
      return {
        ids: {
          part: id,
          columns: tileColumns(count),
          ...size.ids,
          ...(groups.length > 1 ? { from, until } : {}),
          ...(leadIn !== undefined && !leads ? { lead: 'apart' } : {}),
        },
        memo: [
          ...(leads && !from ? [leadIn] : []),
          ...items.slice(from, until).map(({ text }) => text),
        ],
      }
    }),
  ]
}

/** Columns for `count` tiles, with rows as full as possible. */
function tileColumns(count: number): number {
  return count <= 3 ? count : count === 4 ? 2 : count <= 6 ? 3 : 4
}

/** The question and its debate sheet, on one slide if both fit. */
function questionParts(question: Question, context: BlockContext): SlidePart[] {
  const { memo, fit, ids, path } = context
  const { text, lead, subQuestions, ours: { sources } } = question
  const titles = sources.map(id => sourceById(memo, id).title)
  const height = linksHeight(fit, titles)
  const apart = height > PLANE.height * MOST_LINKS
  const below = apart ? 0 : height
  const sheet = sheetHeight(question, context)
  const hasSheet = sheet > 0
  const band = BAND_AROUND + fit.height(withoutWidow(shownFrom(text)), BAND, CANVAS.width)
  const led = lead === undefined
    ? undefined
    : LEADS.find(({ lead: style, rest }) => fit.height(withoutWidow(shownFrom(lead)), style, CANVAS.width) + sizes.gap
      + fit.height(withoutWidow(text.slice(lead.length).trim()), rest, CANVAS.width) <= ROOM - below)
  const stretches = led
    ? [{ ids: { ...led.ids, lead: 1 }, text }]
    : stretchesOf(context, {
        text,
        path: [...path, 'text'],
        sizes: WHOLE,
        width: CANVAS.width,
        whole: ROOM - below,
        room: ROOM - below,
        shown: part => withoutWidow(part === text ? shownFrom(part) : `… ${part}`),
      })
  const together = hasSheet && stretches.length === 1 && !subQuestions.length && band + sheet + below <= PLANE.height
  const bare: SlideIds = apart ? { sources: [] } : {}
  const parts = stretches.map(({ ids: own, text }, index): SlidePart => {
    const isLast = index === stretches.length - 1
    return {
      ids: {
        ...ids,
        ...own,
        ...(together ? { sheet: 1 } : {}),
        ...(isLast && (together || !hasSheet) ? bare : { sources: [] }),
      },
      steps: Number(led !== undefined) + Number(together),
      memo: [text],
    }
  })
  return [
    ...parts,
    ...(subQuestions.length
      ? listParts(context, {
          rows: rowsOf(subQuestions.map(text => ({ text })), 'letters'),
          path: [...path, 'subQuestions'],
        })
      : []),
    ...(hasSheet && !together ? [{ ids: { ...ids, text: 'none', sheet: 1, ...bare }, memo: [] }] : []),
    ...(apart
      ? packEvenly(titles.length, (start, end) => linksHeight(fit, titles.slice(start, end)) <= ROOM)
          .map(([start, end]) => ({ ids: { ...ids, text: 'none', sources: sources.slice(start, end) }, memo: [] }))
      : []),
  ]
}

/** A text with an ellipsis where it begins mid-sentence. */
const shownFrom = (text: string): string => beginsMidSentence(text) ? `… ${text}` : text

/** Height of the debate sheet, px; 0 for none. */
function sheetHeight({ ours: { sides, prompts } }: Question, { fit, path }: PartContext): number {
  const ours = [...path, 'ours']
  const [name, prompt] = [deckStyle(debate.name, debate.line, 700), deckStyle(debate.prompt, debate.line)]
  const [stop, ask] = [deckStyle(debate.stop, debate.line), deckStyle(debate.ask, debate.line, 700)]
  for (const side of sides ? ['left', 'right'] as const : []) {
    fit.requireLines([...ours, 'sides', side, 'name'], sides![side].name, name, HALF, 1)
    fit.requireLines([...ours, 'sides', side, 'prompt'], sides![side].prompt, prompt, HALF, 2)
  }
  sides?.between.forEach((text, index) => fit.requireLines([...ours, 'sides', 'between', index], text, stop, STOP, 2))
  prompts.forEach((text, index) => fit.requireLines([...ours, 'prompts', index], text, ask, PROMPT, 3))
  const highest = (texts: readonly string[], style: typeof name, width: number): number =>
    Math.max(...texts.map(text => fit.height(text, style, width)))
  return (sides || prompts.length ? debate.above : 0)
    + (sides
      ? name.size * name.line + highest([sides.left.prompt, sides.right.prompt], prompt, HALF)
      + debate.track + highest(sides.between, stop, STOP)
      : 0)
    + (prompts.length ? debate.askAbove + debate.askEdge + debate.askInner + highest(prompts, ask, PROMPT) : 0)
}

/** Height of a source list, px: several on a line where they fit. */
function linksHeight(fit: PartContext['fit'], titles: readonly string[]): number {
  if (!titles.length)
    return 0
  const alone = titles.reduce((sum, title) => sum + fit.height(title, LINKS, LINKS_WIDTH) + links.row, -links.row)
  return links.above + links.below + rule + alone - sharedRows(fit, titles) * (LINKS.size * LINKS.line + links.row)
}

/** Counts titles on the same line as the one before. */
function sharedRows(fit: PartContext['fit'], titles: readonly string[]): number {
  let line: string[] = []
  return titles.filter((title) => {
    const fits = line.length > 0 && besides([...line, title], links.gap, LINKS, LINKS_WIDTH, fit)
    line = fits ? [...line, title] : [title]
    return fits
  }).length
}
