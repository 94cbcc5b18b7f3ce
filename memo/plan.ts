import type { PlannedMemo } from '../deck/deck.ts'
import type { Plan } from '../deck/plan.ts'
import type { Misfit } from '../deck/text/fit.ts'
import type { Finding } from '../schema/findings.ts'
import type { Memo } from '../schema/read.ts'
import { layOut } from '../deck/plan.ts'
import { finding, shortened } from '../schema/findings.ts'
import { measure } from './measure.ts'

const plans = new WeakMap<Memo, Plan>()

function planOf(memo: Memo): Plan {
  const plan = plans.get(memo) ?? layOut(memo, measure)
  plans.set(memo, plan)
  return plan
}

/** A memo with its deck, measured with the fonts themselves. */
export function withDeck(memo: Memo): PlannedMemo {
  return { ...memo, deck: planOf(memo).deck }
}

/** Findings for texts that do not fit their slides, and for duplicate ids. */
export function planFindings(memo: Memo): Finding[] {
  const { misfits, taken } = planOf(memo)
  return [...misfits.map(findingOf), ...taken.map(path => finding([...path, 'id'], 'RD401'))]
}

function findingOf({ path, length, most, word, isList }: Misfit): Finding {
  if (isList)
    return finding(path, 'RD106', { most })
  return word === undefined
    ? finding(path, 'RD501', { length, fits: most })
    : finding(path, 'RD502', { word: shortened(word), fits: most })
}
