import type { MemoLiteral } from '../schema/memo.ts'

export const foreignWords: MemoLiteral['foreignWords'] = [
  { words: 'is here to stay', language: 'en' },
  { words: 'digital twins', language: 'en' },
  { words: 'Chief Information Officer', language: 'en' },
]
