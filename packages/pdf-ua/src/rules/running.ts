import type { CheckSubject, Failure } from './subject.ts'
import { edgeOf } from '../read/edges.ts'
import { boxOf } from '../read/geometry.ts'

/** Pages with the same text from which it is running text. */
const OFTEN = 3

/** Running headers and footers are artifacts: PDF/UA-1 7.8. */
export function* checkRunningText({ document, painted }: CheckSubject): Generator<Failure> {
  const heights = document.getPages().map(page => page.getHeight())
  const places = new Map<string, Set<number>>()
  for (const item of painted) {
    if (item.kind !== 'text' || item.marks.some(({ tag }) => tag === 'Artifact'))
      continue
    const side = edgeOf(item, heights[item.page - 1]!)
    const text = item.text!.strings.map(({ text }) => text).join('').replace(/\d+/g, '#').trim()
    if (!side || !text)
      continue
    const place = `${side} ${Math.round(boxOf(item)!.bottom)} ${text}`
    places.set(place, (places.get(place) ?? new Set()).add(item.page))
  }
  const repeated = [...places].find(([, pages]) => pages.size >= OFTEN && pages.size > heights.length / 2)
  if (repeated) {
    yield {
      clause: 'PDF/UA-1 7.8',
      message: 'Tekst die boven of onder elke pagina staat, wordt elke keer voorgelezen: het is geen versiering (Artifact).',
      page: Math.min(...repeated[1]),
      element: `'${repeated[0].split(' ').slice(2).join(' ')}'`,
    }
  }
}
