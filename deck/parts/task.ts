import type { Size } from '../fit.ts'
import type { PlanPart } from '../plan.ts'
import { divideText } from '../divide-text.ts'
import { sizeFor, sizeId } from '../fit.ts'
import { inParts } from '../in-parts.ts'
import { memoStyle } from '../measure.ts'
import { tied } from '../runs.ts'
import { bodyOfPart } from '../texts.ts'

/** The text beside the drawing; `layouts/task.vue` has the same. */
const WIDTH = 476
const SIZES: readonly Size[] = [
  { style: memoStyle(28, 1.4, 600) },
  { name: 'small', style: memoStyle(24, 1.4, 600) },
]
/** The labels in the drawing, px: `components/OptimumDrawing.vue`. */
const FORCE = { widths: { 2: 184, 3: 184, 4: 150 } as Record<number, number>, lines: 5 } as const
const CENTRE = 112

/** The letters of both, and smaller ones for a label with a long word. */
const LABELS = [
  { ids: {}, force: memoStyle(24, 1.2), centre: memoStyle(24, 1.2, 600), centreLines: 2 },
  { ids: { labels: 'small' }, force: memoStyle(18, 1.2), centre: memoStyle(18, 1.2, 600), centreLines: 3 },
] as const

/** The task: its drawing beside its text, on as many slides as the text needs. */
export const taskSlides: PlanPart = ({ memo: { task, language }, words, fit }) => {
  if (!task)
    return []
  const { slugs, sections } = words
  const { heading, hints, seconds } = task.ours
  const path = ['task', 'text']
  const { forces, centre } = task.optimum
  const forceFits = (text: string, style: Size['style']): boolean => fit.lines(text, style, FORCE.widths[forces.length]!) <= FORCE.lines
  const centreFits = (text: string, { centre, centreLines }: typeof LABELS[number]): boolean => fit.lines(text, centre, CENTRE) <= centreLines
  const labels = LABELS.find(labels => forces.every(force => forceFits(force, labels.force)) && centreFits(centre, labels)) ?? LABELS[1]
  forces.forEach((force, index) => fit.require(['task', 'optimum', 'forces', index], force, text => forceFits(text, labels.force)))
  fit.require(['task', 'optimum', 'centre'], centre, text => centreFits(text, labels))
  const text = tied(task.text, centre)
  const whole = sizeFor(SIZES, style => fit.height(text, style, WIDTH) <= fit.body(heading))
  const { style } = SIZES.at(-1)!
  if (!whole)
    fit.requireWords(path, task.text, style, WIDTH)
  const parts = whole
    ? [{ ids: { ...labels.ids, ...sizeId(whole) }, memo: [task.text] }]
    : divideText(task.text, {
        language,
        fits: part => fit.height(tied(part, centre), style, WIDTH) <= bodyOfPart(fit, heading, words),
        lines: part => fit.lines(tied(part, centre), style, WIDTH),
      }).map(({ from, until }) => ({ ids: { ...labels.ids, from, until, ...sizeId(SIZES.at(-1)!) }, memo: [task.text.slice(from, until).trim()] }))
  return [{
    id: slugs.task,
    title: sections.task,
    slides: inParts({
      alias: slugs.task,
      layout: 'task',
      title: heading,
      titlePath: ['task', 'ours', 'heading'],
      ids: {},
      part: slugs.task,
      notes: { memo: [], hints },
      seconds: seconds ?? 60,
    }, parts, words),
  }]
}
