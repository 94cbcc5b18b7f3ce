import type { PaintedItem } from '../painted.ts'
import type { CheckSubject, PdfFailure } from './subject.ts'
import { contentKey } from '../marked-text.ts'
import { isMarked } from '../painted.ts'

type Fault = Pick<PdfFailure, 'clause' | 'message'>

const NAMES: Record<PaintedItem['kind'], string> = {
  text: 'tekst',
  path: 'lijn of vlak',
  image: 'afbeelding',
  shading: 'verloop',
  form: 'groep',
}

/**
 * Everything painted is tagged or an artifact, never both: PDF/UA-1 7.1-1, 7.1-2, 7.1-3 and 7.20-2.
 * Content that carries a number which no element claims is not tagged. A page tells each fault once for each kind of content:
 * on an untagged page every line would be one.
 */
export function* checkContent({ painted, elements, pageNumbers }: CheckSubject): Generator<PdfFailure> {
  const claimed = new Set(elements.flatMap(element => element.children.flatMap(child =>
    child.kind === 'content' ? contentKey(child.canvas, child.mcid) : [])))
  const found = new Map<string, PdfFailure & { times: number }>()
  // All that stands in one piece of marked content has the same marks.
  const faults = new Map<PaintedItem['marks'], Fault | undefined>()
  for (const item of painted) {
    if (!faults.has(item.marks))
      faults.set(item.marks, faultOf(item, claimed))
    const fault = faults.get(item.marks)
    if (!fault)
      continue
    const key = `${item.page} ${item.kind} ${fault.message}`
    const times = (found.get(key)?.times ?? 0) + 1
    found.set(key, { ...fault, times, page: item.page, element: NAMES[item.kind] })
  }
  for (const { times, message, ...failure } of found.values())
    yield { ...failure, message: times > 1 ? `${message} (${times} keer)` : message }
  yield* checkForms(painted.filter(({ canvas }) => !pageNumbers.has(canvas)))
}

/** Numbered content in a form XObject belongs to one element, so the form may be drawn only once. A page is drawn once by itself. */
function* checkForms(painted: PaintedItem[]): Generator<PdfFailure> {
  const seen = new Set<string>()
  const reported = new Set<PaintedItem['canvas']>()
  for (const item of painted.filter(({ canvas, marks }) => marks.some(mark => mark.mcid !== undefined && mark.canvas === canvas))) {
    const place = `${item.canvas.tag} ${item.start}`
    if (seen.has(place) && !reported.has(item.canvas)) {
      reported.add(item.canvas)
      yield { clause: 'PDF/UA-1 7.20-2', message: 'Inhoud met tags wordt twee keer getekend.', page: item.page, element: NAMES.form }
    }
    seen.add(place)
  }
}

function faultOf(item: PaintedItem, claimed: ReadonlySet<string>): Fault | undefined {
  const { marks } = item
  const tagged = marks.findIndex(mark => mark.mcid !== undefined && claimed.has(contentKey(mark.canvas, mark.mcid)))
  const artifact = marks.findIndex(mark => mark.tag === 'Artifact')
  if (tagged >= 0 && artifact > tagged)
    return { clause: 'PDF/UA-1 7.1-1', message: 'Een versiering (Artifact) staat midden in inhoud met tags.' }
  if (artifact >= 0 && tagged > artifact)
    return { clause: 'PDF/UA-1 7.1-2', message: 'Inhoud met tags staat midden in een versiering (Artifact).' }
  if (tagged >= 0 || artifact >= 0)
    return undefined
  return { clause: 'PDF/UA-1 7.1-3', message: isMarked(item) ? 'Inhoud met een nummer staat niet in de structuur.' : 'Inhoud heeft geen tag en is ook geen versiering (Artifact).' }
}
