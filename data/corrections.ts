import type { MemoLiteral } from '../schema/memo.ts'

// The first error stands in the memo twice: with a capital in the title of the source, without one in its annotation.
export const corrections: MemoLiteral['corrections'] = [
  { received: 'Tendrapport', corrected: 'Trendrapport' },
  { received: 'tendrapport', corrected: 'trendrapport' },
  { received: 'Collega\'s van B&W', corrected: 'Colleges van B&W' },
]
