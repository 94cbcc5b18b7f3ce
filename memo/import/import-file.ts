import type { SourceDocument } from './blocks.ts'
import type { Draft } from './draft.ts'
import { readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { asProblem } from '../../lib/causes.ts'
import { Problem } from '../../lib/problem.ts'
import { clean, lacking, plain, textsIn, withCaptions, wordsIn } from './blocks.ts'
import { readDocx } from './read-docx.ts'
import { readMarkdown } from './read-markdown.ts'
import { recognise } from './recognise.ts'
import { memoMarkdown } from './write-memo-md.ts'

const LARGEST_PICTURE = 10e6
const SHOWN = /\.(?:png|jpe?g|svg)$/i

/** A memo that was made of a file, and its words counted. */
export interface Imported extends Draft {
  /** The memo as it was received. */
  markdown: string
  allPictures: ReadonlyMap<string, Uint8Array>
  notes: string[]
  /** In words: what the file has, what stands in the data as plain text, what stands nowhere. */
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
  const document = whole({ ...read, blocks: withCaptions(read.blocks) })
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

/** A document with the paragraphs that its reader skipped put after all others. */
function whole(document: SourceDocument): SourceDocument {
  const texts = [...document.blocks.flatMap(textsIn), ...document.footnotes.map(({ words }) => words)].map(({ text }) => text)
  const missing = lacking(document.raw, texts)
  const skipped = document.raw.map(clean).filter(text =>
    !texts.includes(text) && wordsIn([text]).some(word => missing.includes(word)))
  return { ...document, blocks: [...document.blocks, ...skipped.map(text => ({ kind: 'paragraph' as const, words: plain(text) }))] }
}

async function readDocument(path: string): Promise<SourceDocument> {
  const kind = extname(path).toLowerCase()
  if (basename(path).startsWith('~$'))
    throw new Problem({ what: 'Dit is het slot dat Word zet op een bestand dat open is, niet de memo.', where: path, mend: 'noem het bestand zonder ~$ ervoor' })
  if (!['.docx', '.md'].includes(kind) && kind !== '.doc')
    throw new Problem({ what: 'Raadsdeck leest Word (.docx) en Markdown (.md).', where: path, mend: 'bewaar de memo als een van die twee' })
  const bytes = await readFile(path)
  if (!bytes.length)
    throw new Problem({ what: 'Dit bestand is leeg.', where: path, mend: 'neem het bestand met de hele memo' })
  if (kind !== '.md')
    return readDocx(bytes)
  const document = readMarkdown(textOf(bytes))
  for (const block of document.blocks) {
    const inside = block.kind === 'figure' && /^[\w-][\w .-]*$/.test(block.file)
    const picture = inside ? await readFile(join(dirname(path), block.file)).catch(() => undefined) : undefined
    if (inside && picture)
      document.pictures.set(block.file, picture)
  }
  return document
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  }
  catch {
    throw new Problem({ what: 'Dit is geen tekst in UTF-8.', mend: 'bewaar het bestand als UTF-8' })
  }
}

function stringsIn(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(new Object(value) as object).flatMap(stringsIn)
}
