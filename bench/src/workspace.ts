import type { Memo } from '../../schema/read.ts'
import type { DeckFiles } from './peer-decks.ts'
import type { MeasuredDeck, Subject } from './results.ts'
import { projectFolder } from '../../lib/project.ts'
import { withDeck } from '../../memo/plan.ts'
import { deckText } from './deck-text.ts'
import { marpDeck, plainPage, revealDeck, slidevDeck } from './peer-decks.ts'
import { peerFile } from './peers.ts'
import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A deck, and where each subject's version of it lies. */
export interface Deck extends MeasuredDeck {
  /** The folder of each subject: for ours a copy of the whole project, for a peer the files of its deck. */
  folders: Record<Subject, string>
  /** The folder of the memo that our own deck is made of. */
  memoFolder: string
}

/** What is no part of the program: installed, made, or only for those who work on it. */
const LEFT_OUT = new Set(['node_modules', '.git', '.raadsdeck', '.ci', 'bench', 'dist', 'private', 'screenshots', 'tests', 'docs'])

/**
 * Copies the project into a new folder, so that a measurement never touches our pages, site or documents.
 * Its packages are those of the project itself.
 */
export async function copyProject(to: string): Promise<void> {
  // Name by name: a folder cannot be copied as a whole into one that lies within it.
  await mkdir(to)
  const names = (await readdir(projectFolder)).filter(name => !LEFT_OUT.has(name))
  await Promise.all(names.map(name => cp(join(projectFolder, name), join(to, name), { recursive: true })))
  await linkPackages(join(projectFolder, 'node_modules'), to)
}

/**
 * Writes a deck for every subject below `folder`.
 * @param project the copy that {@link copyProject} made: one for all decks, because each builds from another memo
 * @param memoFolder the memo's own folder; without it the memo is written down below `folder`
 */
export async function writeDeck(name: string, memo: Memo, folder: string, project: string, memoFolder?: string): Promise<Deck> {
  const text = deckText(memo, withDeck(memo).deck)
  const folders = {
    raadsdeck: project,
    slidev: join(folder, 'slidev'),
    marp: join(folder, 'marp'),
    reveal: join(folder, 'reveal'),
    plain: join(folder, 'plain'),
  }
  await writeFiles(folders.slidev, slidevDeck(text))
  await linkPackages(dirname(peerFile('')), folders.slidev)
  await writeFiles(folders.marp, marpDeck(text))
  await writeFiles(folders.reveal, revealDeck(text))
  await cp(peerFile('reveal.js/dist'), join(folders.reveal, 'dist'), { recursive: true })
  await writeFiles(folders.plain, plainPage(text))
  const written = memoFolder ?? join(folder, 'memo')
  if (!memoFolder)
    await writeFiles(written, { 'index.ts': `export default ${JSON.stringify({ ...memo, corrections: [] })}\n` })
  return { name, sources: memo.sources.length, slides: text.slides.length, folders, memoFolder: written }
}

async function writeFiles(folder: string, files: DeckFiles): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, basename(name)), text)))
}

/** A junction where symbolic links need rights that users of Windows lack. */
async function linkPackages(packages: string, folder: string): Promise<void> {
  await symlink(packages, join(folder, 'node_modules'), 'junction')
}
