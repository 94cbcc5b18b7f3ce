import type { MemoLiteral } from '../schema/memo.ts'

// The first error stands there twice, with and without a capital.
export const corrections: MemoLiteral['corrections'] = [
  { received: 'Tendrapport', corrected: 'Trendrapport' },
  { received: 'tendrapport', corrected: 'trendrapport' },
  { received: 'Collega\'s van B&W', corrected: 'Colleges van B&W' },
]
