import type { Plugin } from 'vite'
import { loadMemo } from '../memo.ts'

const LANGUAGE = /\/words\/([a-z]{2})\.ts$/

/** Leaves the interface words of other languages than the memo's out of the player. */
export function oneLanguage(): Plugin {
  let memo: ReturnType<typeof loadMemo> | undefined
  return {
    name: 'raadsdeck:one-language',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: LANGUAGE },
      async handler(id) {
        const [, language] = LANGUAGE.exec(id)!
        memo ??= loadMemo()
        return language === (await memo).language ? undefined : `export const ${language} = undefined`
      },
    },
  }
}
