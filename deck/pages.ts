import type { Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import type { Deck, Slide, SlideIds } from './deck.ts'
import type { DeckOrigin } from './headmatter.ts'
import { wordsFor } from '../words/index.ts'
import { clock } from './dates.ts'
import { spokenSeconds } from './deck.ts'
import { headmatter } from './headmatter.ts'
import { escapeTemplate, escapeText, yamlId, yamlText } from './markdown.ts'

/** A generated file: its path within the project, and its whole text. */
export interface Page {
  path: string
  text: string
}

export const GENERATED = '# Generated from the memo by: npm run generate. Edit the data, not this file.'

/** The places of a deck's markdown, from the project's folder. */
export interface DeckFiles {
  /**
   * Slidev's entry, the table of contents: it imports the pages.
   * https://sli.dev/features/importing-slides
   */
  entry: string
  pages: string
}

/** The markdown that is committed: the whole deck. */
export const WHOLE_DECK: DeckFiles = { entry: 'slides.md', pages: 'pages' }

/** All markdown: the table of contents and a page per section. Pure. */
export function deckPages(memo: Memo, deck: Deck, files = WHOLE_DECK, origin: DeckOrigin = {}): Page[] {
  const words = wordsFor(memo.language)
  const until = elapsed(deck)
  const pages = deck.sections.map(section => ({
    path: `${files.pages}/${section.id}.md`,
    text: withHead(deck.slides
      .filter(slide => slide.section === section.id)
      .map(slide => slideMarkdown(slide, until.get(slide.alias)!, words))
      .join('\n')),
  }))
  return [{ path: files.entry, text: contents(headmatter(memo, spokenSeconds(deck), origin), pages) }, ...pages]
}

/** Elapsed seconds at the end of each slide, by alias. */
export function elapsed(deck: Deck): Map<string, number> {
  let passed = 0
  return new Map(deck.slides.map(slide => [slide.alias, passed += slide.seconds]))
}

function contents(settings: string, pages: Page[]): string {
  const [first, ...rest] = pages.map(page => `src: ./${page.path}`)
  return withHead([`---\n${settings}\n${first}\n---\n`, ...rest.map(src => `---\n${src}\n---\n`)].join('\n'))
}

/** Puts the comment in the first frontmatter, where Slidev does not show it. */
function withHead(markdown: string): string {
  return markdown.replace('---\n', () => `---\n${GENERATED}\n`)
}

function slideMarkdown(slide: Slide, until: number, words: Words): string {
  const frontmatter = [
    `layout: ${slide.layout}`,
    `routeAlias: ${slide.alias}`,
    `title: ${yamlText(escapeTemplate(slide.title))}`,
    ...(slide.steps ? [`clicks: ${slide.steps}`] : []),
    ...Object.entries(slide.ids).map(idLine),
  ]
  return `---\n${frontmatter.join('\n')}\n---\n\n<!--\n${notesMarkdown(slide, until, words)}\n-->\n`
}

function idLine([name, value]: [string, SlideIds[string]]): string {
  const scalar = (item: string | number): string => typeof item === 'number' ? String(item) : yamlId(item)
  return `${name}: ${typeof value === 'object' ? `[${value.map(scalar).join(', ')}]` : scalar(value)}`
}

/** Notes for Slidev's presenter view: the memo's quoted, ours, then those of steps. */
function notesMarkdown({ notes, seconds }: Slide, until: number, { notes: words }: Words): string {
  const time = seconds ? words.time(clock(seconds), clock(until)) : words.appendixTime
  const memo = notes.memo.length
    ? [`**${words.memo}**`, notes.memo.map(text => `> ${escapeText(text)}`).join('\n>\n')]
    : []
  const ours = notes.hints.length
    ? [`**${words.ours}**`, notes.hints.map(hint => `- ${escapeText(hint)}`).join('\n')]
    : []
  // Slidev highlights the notes after a `[click]` at that step:
  // https://sli.dev/features/click-marker
  const cues = notes.cues.map((cue, index) => `[click] **${words.step(index + 1)}:** ${escapeText(cue)}`)
  return [...memo, ...ours, `**${time}**`, ...cues].join('\n\n')
}
