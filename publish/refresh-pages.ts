import { generatePages } from './generate.ts'
import { say } from './progress.ts'

/** Brings slides.md and pages/ up to date with the memo and says which ones were not. */
export async function refreshPages(): Promise<void> {
  const touched = await generatePages()
  if (touched.length)
    say(`Pagina’s opnieuw gemaakt: ${touched.join(', ')}`)
}
