import { watchMemo } from '../../memo/watch-memo.ts'
import { runCommand } from '../command.ts'
import { openInBrowser } from '../open-in-browser.ts'
import { memoOptions, readMemoOptions } from '../options.ts'
import { present } from '../present.ts'

/** `npm run dev`: as `npm start`, and the browser follows what changes in the memo, the layouts and the styles. */
await runCommand(async ({ values }) => {
  const memo = readMemoOptions(values)
  const { deck, ended } = await present(memo)
  watchMemo(memo)
  if (values.open)
    await openInBrowser(deck)
  await ended
}, { options: { ...memoOptions, open: { type: 'boolean' } } })
