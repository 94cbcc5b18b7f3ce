import { SIZES } from '../styles/tokens.ts'

/** Px from the top left corner of the drawing. */
interface Spot { x: number, y: number }

/** A force: an arrow from the optimum's edge to a tip, its label beyond. */
export interface Pull { edge: Spot, tip: Spot, label: Spot }

const { width, height, labelWidth, labelHeight, disc } = SIZES.optimum
/** From the drawing's edge to a tip, px: a label and its spacing. */
const INSET = labelHeight + 14

/** Corners for 2 to 4 forces; `x` is a share of the width. */
const CORNERS: Record<number, readonly { x: number, isAbove?: boolean, isBeside?: boolean }[]> = {
  2: [{ x: 0.22, isBeside: true }, { x: 0.78, isBeside: true }],
  3: [{ x: 0.5, isAbove: true }, { x: 0.218 }, { x: 0.782 }],
  4: [{ x: 0.218, isAbove: true }, { x: 0.782, isAbove: true }, { x: 0.782 }, { x: 0.218 }],
}

/** Lays 2 to 4 forces around the optimum. */
export function pullsOf(count: number): { centre: Spot, pulls: Pull[] } {
  const tips = CORNERS[count]!.map(({ x, isAbove, isBeside }) =>
    ({ x: x * width, y: isBeside ? height / 2 : isAbove ? INSET : height - INSET }))
  const centre = { x: width / 2, y: tips.reduce((sum, { y }) => sum + y, 0) / count }
  const pulls = tips.map((tip): Pull => {
    const [x, y] = [tip.x - centre.x, tip.y - centre.y]
    const share = (disc + 8) / Math.hypot(x, y)
    const top = tip.y < centre.y ? tip.y - INSET : tip.y + 14
    return {
      edge: { x: centre.x + x * share, y: centre.y + y * share },
      tip,
      label: { x: Math.min(Math.max(tip.x - labelWidth / 2, 0), width - labelWidth), y: top },
    }
  })
  return { centre, pulls }
}
