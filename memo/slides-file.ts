import { parse } from '@slidev/parser'

/**
 * Splits slides.md into our page imports, each with the slides added after it.
 * `own` is our part alone; `isOurs` tells which imported pages are ours.
 */
export async function readSlidesFile(text: string, isOurs: (src: string) => boolean) {
  const { slides } = await parse(text, 'slides.md')
  const lines = text.split(/(?<=\n)/)
  const ours = slides.filter(({ frontmatter: { src } }) => typeof src === 'string' && isOurs(src))
  const blocks = ours.map(({ frontmatter, start, end }, index) => ({
    src: frontmatter.src as string,
    text: lines.slice(start, end).join(''),
    after: lines.slice(end, ours[index + 1]?.start).join(''),
  }))
  // Slides before our first block would take its headmatter: count as ours.
  const before = lines.slice(0, ours[0]?.start).join('')
  return { own: endOnce(before + blocks.map(block => block.text).join('')), blocks }
}

/** Copies added slides from `existing` into `made`, after the page they followed. */
export async function withAddedSlides(
  made: string,
  existing: string,
  isOurs: (src: string) => boolean,
): Promise<string> {
  const { blocks } = await readSlidesFile(made, isOurs)
  let place = blocks[0]!
  for (const { src, after } of (await readSlidesFile(existing, isOurs)).blocks) {
    // Slides after a removed page go to the page before it.
    place = blocks.find(block => block.src === src) ?? place
    place.after += after
  }
  return endOnce(blocks.map(({ text, after }) => after.trim() ? `${text.trimEnd()}\n\n${after.trim()}\n\n` : text).join(''))
}

const endOnce = (text: string): string => `${text.trimEnd()}\n`
