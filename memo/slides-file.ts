import { parse } from '@slidev/parser'

/**
 * Splits a file such as slides.md into blocks that import our pages, each with the slides that a person added after it;
 * `own` is ours alone. `isOurs` tells which imported pages are made by us.
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
  // Slides before the first block would take Slidev's settings from it: that is a change to our own part.
  const before = lines.slice(0, ours[0]?.start).join('')
  return { own: endOnce(before + blocks.map(block => block.text).join('')), blocks }
}

/** Puts the slides that a person added to `existing` into `made`, after the page that they followed. */
export async function withAddedSlides(
  made: string,
  existing: string,
  isOurs: (src: string) => boolean,
): Promise<string> {
  const { blocks } = await readSlidesFile(made, isOurs)
  let place = blocks[0]!
  for (const { src, after } of (await readSlidesFile(existing, isOurs)).blocks) {
    // A page that is gone leaves its followers to the page before it.
    place = blocks.find(block => block.src === src) ?? place
    place.after += after
  }
  return endOnce(blocks.map(({ text, after }) => after.trim() ? `${text.trimEnd()}\n\n${after.trim()}\n\n` : text).join(''))
}

const endOnce = (text: string): string => `${text.trimEnd()}\n`
