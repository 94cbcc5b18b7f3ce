import { say } from '../lib/progress.ts'
import open from 'open'

/** Opens an address in the user's own browser; says so when that does not work. */
export async function openInBrowser(url: string): Promise<void> {
  const opened = await open(url).catch(() => undefined)
  opened?.on('error', () => say(`De browser openen lukt niet; open zelf ${url}`))
  if (!opened)
    say(`De browser openen lukt niet; open zelf ${url}`)
}
