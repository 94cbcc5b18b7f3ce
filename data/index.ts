import type { MemoLiteral } from '../schema/memo.ts'
import { checkedAddresses } from './checked-addresses.ts'
import { closing } from './closing.ts'
import { contact } from './contact.ts'
import { corrections } from './corrections.ts'
import { dilemmas } from './dilemmas.ts'
import { foreignWords } from './foreign-words.ts'
import { header } from './header.ts'
import { introduction } from './introduction.ts'
import { mainThemes } from './main-themes.ts'
import { sources } from './sources.ts'
import { task } from './task.ts'
import { topics } from './topics.ts'

// What stands under `ours` is added by the deck; everything else is the memo's own words, as received in memo.md.
export default {
  language: 'nl',
  header,
  introduction,
  dilemmas,
  task,
  mainThemes,
  topics,
  sources,
  closing,
  contact,
  corrections,
  foreignWords,
  checkedAddresses,
} satisfies MemoLiteral
