import type { PlanPart } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { circlesFor } from '../circles.ts'
import { headed, inParts } from '../part.ts'
import { stretchesOf } from '../text/divide.ts'
import { CANVAS, ladder } from '../text/fit.ts'
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
export const taskSlides: PlanPart = (context) => {
  const { memo: { task }, words, fit } = context
  if (!task)
    return []
  const { slugs, sections } = words
  const { heading } = task.ours
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

  const parts = stretchesOf(context, {
    text: task.text,
    path: ['task', 'text'],
    sizes: TEXTS,
    width: WIDTH,
    whole: fit.body(heading),
    room: fit.partBody(heading),
    shown: stretch => tied(stretch, centre),
  }).map(({ ids, text }) => ({ ids: { ...labels.ids, ...ids }, memo: [text] }))
  const subject = headed(context, 'task', slugs.task, 'task', 60)
  return [{ id: slugs.task, title: sections.task, slides: inParts(subject, parts, words) }]
}
