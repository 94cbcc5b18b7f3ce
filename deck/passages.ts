import type { PartOf, Passage } from '../schema/memo.ts'
import { blockById } from './look-up.ts'
import { BREAK } from './text/typography.ts'

/** Passages as one text: a paragraph goes on, or a new one begins. */
export function joinedText(passages: readonly Pick<Passage, 'text' | 'continues'>[]): string {
  return passages.map(({ text, continues }, index) => `${index ? continues ? ' ' : BREAK : ''}${text}`).join('')
}

/** `count` passages from a block on, for one slide. @throws for an unknown block */
export function passagesFrom(part: PartOf<'text'>, block: string, count = 1): Passage[] {
  const first = part.blocks.indexOf(blockById(part, block))
  return part.blocks.slice(first, first + count).filter((block): block is Passage => 'text' in block)
}
