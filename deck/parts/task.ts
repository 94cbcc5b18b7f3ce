import type { PlanPart } from '../part.ts'
import type { TextStyle } from '../text/styles.ts'
import { SIZES } from '../../styles/tokens.ts'
import { circlesFor } from '../circles.ts'
import { inParts } from '../part.ts'
import { divideText } from '../text/divide.ts'
import { CANVAS, ladder, sizeFor, sizeId } from '../text/fit.ts'
import { tied } from '../text/runs.ts'
import { memoStyle } from '../text/styles.ts'

const { optimum, slide, task } = SIZES
const TEXTS = ladder(task.text, size => memoStyle(size, slide.line, 600))
/** The text stands beside the drawing. */
const WIDTH = CANVAS.width - optimum.width - task.gap

/** The labels in the drawing, which are smaller for a long word, and the lines that each has room for. */
const FORCE_LINES = 5
const LABELS = [
  { ids: {}, size: optimum.text.usual, centreLines: 2 },
  { ids: { labels: 'small' }, size: optimum.text.small, centreLines: 3 },
] as const

/** The task: its drawing beside its text, on as many slides as the text needs. */
export const taskSlides: PlanPart = ({ memo: { task, language }, words, fit }) => {
  if (!task)
    return []
  const { slugs, sections } = words
  const { heading, hints, seconds = 60 } = task.ours
  const { forces, centre } = task.optimum
  const width = Math.floor(circlesFor(forces.length, optimum.width, optimum.height).labels[0]!.width)
  const forceFits = (text: string, { size }: typeof LABELS[number]): boolean =>
    fit.lines(text, memoStyle(size, optimum.line), width) <= FORCE_LINES
  const centreFits = (text: string, { size, centreLines }: typeof LABELS[number]): boolean =>
    fit.lines(text, memoStyle(size, optimum.line, 600), optimum.centre) <= centreLines
  const labels = LABELS.find(labels => forces.every(force => forceFits(force, labels)) && centreFits(centre, labels))
    ?? LABELS[1]
  forces.forEach((force, index) =>
    fit.require(['task', 'optimum', 'forces', index], force, text => forceFits(text, labels)))
  fit.require(['task', 'optimum', 'centre'], centre, text => centreFits(text, labels))

  const height = (text: string, style: TextStyle): number => fit.height(tied(text, centre), style, WIDTH)
  const whole = sizeFor(TEXTS, style => height(task.text, style) <= fit.body(heading))
  const { style } = TEXTS.at(-1)!
  if (!whole)
    fit.requireWords(['task', 'text'], task.text, style, WIDTH)
  const parts = whole
    ? [{ ids: { ...labels.ids, ...sizeId(whole) }, memo: [task.text] }]
    : divideText(task.text, {
        language,
        fits: part => height(part, style) <= fit.partBody(heading),
        lines: part => fit.lines(tied(part, centre), style, WIDTH),
      }).map(({ from, until }) => ({
        ids: { ...labels.ids, from, until, ...sizeId(TEXTS.at(-1)!) },
        memo: [task.text.slice(from, until).trim()],
      }))
  return [{
    id: slugs.task,
    title: sections.task,
    slides: inParts({
      alias: slugs.task,
      layout: 'task',
      title: heading,
      titlePath: ['task', 'ours', 'heading'],
      hints,
      seconds,
    }, parts, words),
  }]
}
