import type { PlannedMemo } from '../../../deck/deck.ts'
import type { Memo } from '../../../schema/read.ts'
import type { MeasuredDeck, Subject } from '../report/results.ts'
import type { DeckFiles } from './peer-decks.ts'
import { existsSync } from 'node:fs'
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sourcesOf } from '../../../deck/look-up.ts'
import { projectFolder } from '../../../lib/project.ts'
import { run } from '../../../lib/run.ts'
import { withDeck } from '../../../memo/plan.ts'
import { deckText, marpDeck, plainPage, revealDeck, slidevDeck } from './peer-decks.ts'
import { peerFile } from './peers.ts'
import { polyluxDeck, touyingDeck, typstDeck } from './typst-decks.ts'

/** A deck, and the folder of each subject's version of it. */
export interface Deck extends MeasuredDeck {
  /** Ours is a copy of the whole project. */
  folders: Record<Subject, string>
  memo: PlannedMemo
  /** The folder of the memo that our own deck is made of. */
  memoFolder: string
}

/** Copies the project with linked packages: measuring leaves our own output alone. */
export async function copyProject(to: string): Promise<void> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const { stdout } = await run('git', args, { cwd: projectFolder })
  // Git also lists uncommitted deletions.
  const files = stdout.split('\0').filter(file => file && existsSync(join(projectFolder, file)))
  await Promise.all(files.map(file => cp(join(projectFolder, file), join(to, file))))
  await linkPackages(join(projectFolder, 'node_modules'), to)
}

/**
 * Writes a deck for each subject below `folder`; `project` is from {@link copyProject}.
 * Without a `memoFolder` the memo is written below `folder` too.
 */
export async function writeDeck(
  name: string,
  memo: Memo,
  folder: string,
  project: string,
  memoFolder?: string,
): Promise<Deck> {
  const planned = withDeck(memo)
  const text = deckText(memo, planned.deck)
  const folders = {
    raadsdeck: project,
    slidev: join(folder, 'slidev'),
    marp: join(folder, 'marp'),
    reveal: join(folder, 'reveal'),
    typst: join(folder, 'typst'),
    polylux: join(folder, 'polylux'),
    touying: join(folder, 'touying'),
    plain: join(folder, 'plain'),
  }
  await writeFiles(folders.slidev, slidevDeck(text))
  await linkPackages(peerFile(''), folders.slidev)
  await writeFiles(folders.marp, marpDeck(text))
  await writeFiles(folders.reveal, revealDeck(text))
  await cp(peerFile('reveal.js/dist'), join(folders.reveal, 'dist'), { recursive: true })
  await writeFiles(folders.typst, typstDeck(text))
  await writeFiles(folders.polylux, polyluxDeck(text))
  await writeFiles(folders.touying, touyingDeck(text))
  await writeFiles(folders.plain, plainPage(text))
  const written = memoFolder ?? join(folder, 'memo')
  if (!memoFolder)
    await writeFiles(written, { 'index.ts': `export default ${JSON.stringify({ ...memo, corrections: [] })}\n` })
  return {
    name,
    sources: sourcesOf(memo).length,
    slides: text.slides.length,
    folders,
    memo: planned,
    memoFolder: written,
  }
}

async function writeFiles(folder: string, files: DeckFiles): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
}

/** A junction: symbolic links need rights that users of Windows lack. */
async function linkPackages(packages: string, folder: string): Promise<void> {
  await symlink(packages, join(folder, 'node_modules'), 'junction')
}
