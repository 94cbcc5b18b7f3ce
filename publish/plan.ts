import type { PlannedMemo } from '../deck/deck.ts'
import type { Misfit } from '../deck/fit.ts'
import type { Finding } from '../schema/findings.ts'
import type { Memo } from '../schema/read.ts'
import { layOut } from '../deck/plan.ts'
import { finding, shortened } from '../schema/findings.ts'
import { measure } from './measure/measure.ts'

/** A memo with its deck, measured with the fonts themselves. What it cannot show is told by {@link roomFindings}. */
export function withDeck(memo: Memo): PlannedMemo {
  return { ...memo, deck: layOut(memo, measure).deck }
}

/** Every field whose text has no room on its slide, however small and however divided. */
export function roomFindings(memo: Memo): Finding[] {
  return layOut(memo, measure).misfits.map(findingOf)
}

function findingOf({ path, length, most, word }: Misfit): Finding {
  return word === undefined
    ? finding(path, 'RD501', { length, fits: most })
    : finding(path, 'RD502', { word: shortened(word), fits: most })
}
