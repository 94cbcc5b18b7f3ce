import { runCommand } from '../command.ts'
import { openInBrowser } from '../open-in-browser.ts'
import { memoOptions, readMemoOptions } from '../options.ts'
import { present } from '../present.ts'

/** `npm start`: serves the deck with presenter view, notes and timer; `--open` opens the browser. */
await runCommand(async ({ values }) => {
  const memo = readMemoOptions(values)
  const { deck, ended } = await present(memo)
  if (values.open)
    await openInBrowser(deck)
  await ended
}, { options: { ...memoOptions, open: { type: 'boolean' } } })
