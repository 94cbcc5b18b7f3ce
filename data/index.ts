import type { MemoLiteral } from '../schema/memo.ts'
import { checkedAddresses } from './checked-addresses.ts'
import { closing } from './closing.ts'
import { contacts } from './contacts.ts'
import { corrections } from './corrections.ts'
import { dilemmas } from './dilemmas.ts'
import { foreignWords } from './foreign-words.ts'
import { header } from './header.ts'
import { introduction } from './introduction.ts'
import { mainThemes } from './main-themes.ts'
import { sources } from './sources.ts'
import { task } from './task.ts'

// The deck adds `ours`; all else is the memo's, as in memo.md.
export default {
  language: 'nl',
  header,
  parts: [introduction, dilemmas, task, mainThemes, sources, closing],
  contacts,
  corrections,
  foreignWords,
  checkedAddresses,
} satisfies MemoLiteral
