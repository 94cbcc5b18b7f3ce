import type { PartOf } from '../../schema/memo.ts'
import type { BlockContext, PlanPart, SlidePart } from '../part.ts'
import type { TextStyle } from '../text/styles.ts'
import { SIZES } from '../../styles/tokens.ts'
import { partTitle } from '../look-up.ts'
import { headed, inParts } from '../part.ts'
import { stretchesOf } from '../text/divide.ts'
import { CANVAS, ladder, sizeFor } from '../text/fit.ts'
import { tied } from '../text/runs.ts'
import { memoStyle } from '../text/styles.ts'
import { ownTextParts } from './own-text.ts'

const { optimum, slide, task } = SIZES
type Optimum = PartOf<'task'>['optimum'] & object

const TEXTS = ladder(task.text, size => memoStyle(size, slide.line, 600))
/** The text stands beside the drawing. */
const WIDTH = CANVAS.width - optimum.width - task.gap

/** The labels in the drawing. */
const LABELS = ladder(optimum.text, size => memoStyle(size, optimum.line))

/** The task: drawing beside text, on the slides it needs; or text alone. */
export const taskSlides: PlanPart<'task'> = (part, context) => {
  const { words, path } = context
  const subject = headed(part, context, 'task', 60)
  const { id, text, optimum } = part
  const parts = optimum
    ? drawnParts(text, optimum, { ...context, title: subject.title, ids: { part: id } })
    : ownTextParts(context, { text, path: [...path, 'text'], title: subject.title, ids: { part: id, field: 'text' } })
  const slides = inParts(subject, parts, words)
  return [{ id, title: partTitle(part, words), detail: part.ours.summary, slides }]
}

function drawnParts(text: string, { forces, centre }: Optimum, context: BlockContext): SlidePart[] {
  const { fit, path, title, ids } = context
  const { labelWidth, labelHeight, disc, line } = optimum
  const forceFits = (text: string, style: TextStyle): boolean => fit.height(text, style, labelWidth) <= labelHeight
  // Lines in a disc are shorter than its diameter.
  const centreFits = (text: string, { size }: TextStyle): boolean =>
    fit.height(text, memoStyle(size, line, 600), 1.7 * disc) <= 1.1 * disc
  const allFit = (style: TextStyle): boolean =>
    forces.every(force => forceFits(force, style)) && centreFits(centre, style)
  const { name, style } = sizeFor(LABELS, allFit) ?? LABELS.at(-1)!
  forces.forEach((force, index) =>
    fit.require([...path, 'optimum', 'forces', index], force, text => forceFits(text, style)))
  fit.require([...path, 'optimum', 'centre'], centre, text => centreFits(text, style))
  const drawing: SlidePart = { ids: { ...ids, ...(name && { labels: name }) }, steps: forces.length, memo: [] }
  if (fit.lines(tied(text, centre), TEXTS.at(-1)!.style, WIDTH) === Infinity) {
    const own = { text, path: [...path, 'text'], title, ids: { ...ids, field: 'text' } }
    return [...ownTextParts(context, own), { ...drawing, ids: { ...drawing.ids, text: 'none' } }]
  }
  return stretchesOf(context, {
    text,
    path: [...path, 'text'],
    sizes: TEXTS,
    width: WIDTH,
    whole: fit.body(title),
    room: fit.partBody(title),
    shown: stretch => tied(stretch, centre),
  }).map(({ ids: own, text }) => ({ ...drawing, ids: { ...drawing.ids, ...own }, memo: [text] }))
}
