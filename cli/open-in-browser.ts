import open from 'open'
import { say } from '../lib/progress.ts'

/** Opens an address in the user's own browser; says so when that does not work. */
export async function openInBrowser(url: string): Promise<void> {
  const failed = (): void => say(`De browser openen lukt niet; open zelf ${url}`)
  await open(url).then(opened => opened.on('error', failed), failed)
}
