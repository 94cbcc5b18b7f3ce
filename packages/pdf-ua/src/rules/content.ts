import type { PaintedItem } from '../read/painted-item.ts'
import type { CheckSubject, Failure } from './subject.ts'
import { contentKey } from '../read/marked-text.ts'
import { isMarked } from '../read/painted-item.ts'

type Fault = Pick<Failure, 'clause' | 'message'>

const NAMES: Record<PaintedItem['kind'], string> = {
  text: 'tekst',
  path: 'lijn of vlak',
  image: 'afbeelding',
  shading: 'verloop',
  form: 'groep',
}

/**
 * Everything painted is tagged or an artifact, never both: PDF/UA-1 7.1-1, 7.1-2, 7.1-3 and 7.20-2.
 * Reported once a page and kind of content: an untagged page has hundreds.
 */
export function* checkContent({ painted, elements, pageNumbers }: CheckSubject): Generator<Failure> {
  const claimed = new Set(elements.flatMap(element => element.children.flatMap(child =>
    child.kind === 'content' ? contentKey(child.canvas, child.mcid) : [])))
  const found = new Map<string, Failure & { times: number }>()
  // Items of the same marked content have the same array of marks.
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

/** A form XObject with numbered content is drawn once: each number belongs to one element. */
function* checkForms(painted: PaintedItem[]): Generator<Failure> {
  const seen = new Set<string>()
  const reported = new Set<PaintedItem['canvas']>()
  const numbered = painted.filter(({ canvas, marks }) =>
    marks.some(mark => mark.mcid !== undefined && mark.canvas === canvas))
  for (const item of numbered) {
    const place = `${item.canvas.tag} ${item.start}`
    if (seen.has(place) && !reported.has(item.canvas)) {
      reported.add(item.canvas)
      yield {
        clause: 'PDF/UA-1 7.20-2',
        message: 'Inhoud met tags wordt twee keer getekend.',
        page: item.page,
        element: NAMES.form,
      }
    }
    seen.add(place)
  }
}

function faultOf(item: PaintedItem, claimed: ReadonlySet<string>): Fault | undefined {
  const { marks } = item
  const tagged = marks.findIndex(({ canvas, mcid }) => mcid !== undefined && claimed.has(contentKey(canvas, mcid)))
  const artifact = marks.findIndex(mark => mark.tag === 'Artifact')
  if (tagged >= 0 && artifact > tagged)
    return { clause: 'PDF/UA-1 7.1-1', message: 'Een versiering (Artifact) staat midden in inhoud met tags.' }
  if (artifact >= 0 && tagged > artifact)
    return { clause: 'PDF/UA-1 7.1-2', message: 'Inhoud met tags staat midden in een versiering (Artifact).' }
  if (tagged >= 0 || artifact >= 0)
    return undefined
  return {
    clause: 'PDF/UA-1 7.1-3',
    message: isMarked(item)
      ? 'Inhoud met een nummer staat niet in de structuur.'
      : 'Inhoud heeft geen tag en is ook geen versiering (Artifact).',
  }
}
