import type { Block, SourceDocument } from './blocks.ts'
import type { Draft } from './draft.ts'
import { isUtf8 } from 'node:buffer'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { asProblem } from '../../lib/causes.ts'
import { Problem } from '../../lib/problem.ts'
import { clean, lacking, plain, textsIn, withCaptions, wordsIn } from './blocks.ts'
import { readDocx } from './read-docx.ts'
import { readMarkdown } from './read-markdown.ts'
import { withHeadLines } from './recognise-header.ts'
import { recognise } from './recognise.ts'
import { memoMarkdown } from './write-memo-md.ts'

const LARGEST_PICTURE = 10e6
/** A picture beside the memo, by a name without a folder. */
const IN_FOLDER = /^[\w-][\w .-]*$/
const SHOWN = /\.(?:png|jpe?g|svg)$/i

export interface Imported extends Draft {
  markdown: string
  allPictures: ReadonlyMap<string, Uint8Array>
  notes: string[]
  /** Words in the file, words kept as plain text, and words lost. */
  counts: { all: number, plain: number, lost: number }
}

/**
 * Makes a memo of a Word or Markdown file.
 * @throws {Problem} when the file cannot be read, or holds no memo
 */
export async function importFile(path: string): Promise<Imported> {
  try {
    return imported(await readDocument(path), basename(path, extname(path)))
  }
  catch (error) {
    throw asProblem(error, path)
  }
}

/** Makes a memo of a document. Pure. */
export function imported(read: SourceDocument, name: string): Imported {
  const document = whole({ ...read, blocks: withCaptions(read.blocks).map(withHeadLines) })
  const shown = [...document.pictures].filter(([file, bytes]) => SHOWN.test(file) && bytes.length <= LARGEST_PICTURE)
  const draft = recognise({ ...document, pictures: new Map(shown) }, name)
  const lost = lacking(document.raw, [...stringsIn(draft.literal), ...draft.said])
  return {
    ...draft,
    markdown: memoMarkdown(document),
    allPictures: document.pictures,
    notes: [...document.notes, ...lost.length ? [`Deze woorden van het bestand staan nergens: ${lost.join(' ')}`] : []],
    counts: { all: wordsIn(document.raw).length, plain: wordsIn(draft.plain).length, lost: lost.length },
  }
}

/** Appends the paragraphs that the reader skipped. */
function whole(document: SourceDocument): SourceDocument {
  const words = [...document.blocks.flatMap(textsIn), ...document.footnotes.map(note => note.words)]
  const texts = words.map(({ text }) => text)
  const missing = lacking(document.raw, texts)
  const skipped = document.raw.map(clean).filter(text =>
    !texts.includes(text) && wordsIn([text]).some(word => missing.includes(word)))
  const added = skipped.map((text): Block => ({ kind: 'paragraph', words: plain(text) }))
  return { ...document, blocks: [...document.blocks, ...added] }
}

const REFUSALS = {
  lock: ['Dit is het slot dat Word zet op een bestand dat open is, niet de memo.', 'noem het bestand zonder ~$ ervoor'],
  other: ['Raadsdeck leest Word (.docx) en Markdown (.md).', 'bewaar de memo als een van die twee'],
  missing: ['Dit bestand is er niet.', 'controleer de naam en de map'],
  empty: ['Dit bestand is leeg.', 'neem het bestand met de hele memo'],
  encoding: ['Dit is geen tekst in UTF-8.', 'bewaar het bestand als UTF-8'],
} as const

async function readDocument(path: string): Promise<SourceDocument> {
  const refuse = (reason: keyof typeof REFUSALS): never => {
    const [what, mend] = REFUSALS[reason]
    throw new Problem({ what, where: path, mend })
  }
  const kind = extname(path).toLowerCase()
  if (basename(path).startsWith('~$'))
    refuse('lock')
  if (!['.docx', '.md', '.doc'].includes(kind))
    refuse('other')
  if (!existsSync(path))
    refuse('missing')
  const bytes = await readFile(path)
  if (!bytes.length)
    refuse('empty')
  if (kind !== '.md')
    return readDocx(bytes)
  if (!isUtf8(bytes))
    refuse('encoding')
  const document = readMarkdown(bytes.toString())
  for (const { file } of document.blocks.filter(block => block.kind === 'figure')) {
    const picture = IN_FOLDER.test(file) && await readFile(join(dirname(path), file)).catch(() => undefined)
    if (picture)
      document.pictures.set(file, picture)
  }
  return document
}

function stringsIn(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(new Object(value) as object).flatMap(stringsIn)
}
