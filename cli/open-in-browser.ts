import open from 'open'
import { say } from '../lib/progress.ts'

export async function openInBrowser(url: string): Promise<void> {
  const failed = (): void => say(`De browser openen lukt niet; open zelf ${url}`)
  await open(url).then(opened => opened.on('error', failed), failed)
}
