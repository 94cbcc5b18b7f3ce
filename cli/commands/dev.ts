import { runCommand } from '../command.ts'
import { openInBrowser } from '../open-in-browser.ts'
import { memoOptions, useMemoOptions } from '../options.ts'
import { present } from '../present.ts'
import { watchMemo } from '../../memo/watch-memo.ts'

/** `npm run dev`: as `npm start`, and the browser follows what changes in the memo, the layouts and the styles. */
await runCommand(async ({ values }) => {
  useMemoOptions(values)
  const { deck, ended } = await present()
  watchMemo()
  if (values.open)
    await openInBrowser(deck)
  await ended
}, { options: { ...memoOptions, open: { type: 'boolean' } } })
