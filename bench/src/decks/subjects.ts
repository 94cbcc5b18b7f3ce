import type { Work } from '../measure/process.ts'
import type { Subject } from '../report/results.ts'
import type { Deck } from './workspace.ts'
import { join } from 'node:path'
import { npmCommand } from '../../../lib/npm.mjs'
import { projectFolder } from '../../../lib/project.ts'
import { TIME_LIMIT } from '../parameters.ts'
import { peerFile, peersFolder } from './peers.ts'

/** The commands by which a subject makes its site and its PDF. */
export interface Maker {
  /** Builds the site; absent when the subject is a page already. */
  build?: (deck: Deck, browser: string) => Work
  /** The folder of the site; absent when the subject only makes a PDF. */
  site?: (deck: Deck) => string
  /** Makes the PDF of its slides. */
  pdf: (deck: Deck, browser: string) => Work
  pdfFile: (deck: Deck) => string
  /** Makes the PDF by npm, as users do. */
  pdfNpm?: (deck: Deck, browser: string) => Work
  /** Checks the text. */
  check?: (deck: Deck) => Work
  /** Serves its slides for presenting, and tells the address. */
  start?: (deck: Deck) => Work
}

/** Every subject, each through its own command and with the same browser. */
export const MAKERS: Record<Subject, Maker> = {
  raadsdeck: {
    build: (deck, browser) => ours(deck, 'build', browser),
    site: deck => join(deck.folders.raadsdeck, 'dist'),
    pdf: (deck, browser) => ours(deck, 'export', browser),
    pdfFile: deck => join(deck.folders.raadsdeck, 'dist', 'presentatie.pdf'),
    pdfNpm: ({ folders, memoFolder }, browser) => ({
      ...npmCommand(['run', 'export', '--', '--memo', memoFolder], process),
      cwd: folders.raadsdeck,
      env: { RAADSDECK_BROWSER: browser },
    }),
    check: deck => ours(deck, 'check'),
    start: deck => ours(deck, 'start'),
  },
  slidev: {
    build: deck => slidev(deck, 'build', 'slides.md', '--out', 'dist'),
    site: deck => join(deck.folders.slidev, 'dist'),
    pdf: (deck, browser) => slidev(
      deck,
      ...['export', 'slides.md', '--output', 'deck.pdf'],
      ...['--executable-path', browser, '--timeout', String(TIME_LIMIT)],
    ),
    pdfFile: deck => join(deck.folders.slidev, 'deck.pdf'),
    start: deck => slidev(deck, 'slides.md', '--port', '3930'),
  },
  marp: {
    build: deck => marp(deck, '--output', 'site/index.html'),
    site: deck => join(deck.folders.marp, 'site'),
    pdf: (deck, browser) => marp(
      deck,
      ...['--pdf', '--output', 'deck.pdf'],
      ...['--browser', 'chrome', '--browser-path', browser, '--browser-timeout', '0'],
    ),
    pdfFile: deck => join(deck.folders.marp, 'deck.pdf'),
  },
  reveal: printed('reveal', '?print-pdf'),
  typst: typst('typst'),
  polylux: typst('polylux'),
  touying: typst('touying'),
  plain: printed('plain', ''),
}

function ours({ folders, memoFolder }: Deck, command: string, browser?: string): Work {
  return {
    args: [join('cli', 'raadsdeck.cjs'), command, '--memo', memoFolder],
    cwd: folders.raadsdeck,
    env: { RAADSDECK_BROWSER: browser },
  }
}

function slidev({ folders }: Deck, ...args: string[]): Work {
  return { args: [peerFile('@slidev/cli/bin/slidev.mjs'), ...args], cwd: folders.slidev }
}

function marp({ folders }: Deck, ...args: string[]): Work {
  return {
    args: [peerFile('@marp-team/marp-cli/marp-cli.js'), '--no-stdin', 'deck.md', ...args],
    cwd: folders.marp,
    // Chromium's sandbox refuses root.
    env: process.getuid?.() === 0 ? { CHROME_NO_SANDBOX: '1' } : {},
  }
}

/**
 * Keeps Typst's packages in the bench; on Windows in Typst's own folder.
 * https://github.com/typst/packages#local-packages
 */
const TYPST_FOLDERS = { HOME: join(peersFolder, '.raadsdeck'), XDG_CACHE_HOME: join(peersFolder, '.raadsdeck') }

function typst(subject: Subject): Maker {
  const script = join(peersFolder, 'src', 'measure', 'compile-typst.mjs')
  const pdfFile = ({ folders }: Deck): string => join(folders[subject], 'deck.pdf')
  return {
    pdf: deck => ({
      args: [script, deck.folders[subject], pdfFile(deck)],
      cwd: deck.folders[subject],
      env: { ...TYPST_FOLDERS, XDG_DATA_HOME: undefined },
    }),
    pdfFile,
  }
}

/** A subject that is a page, printed without a command of its own. */
function printed(subject: Subject, query: string): Maker {
  const script = join(peersFolder, 'src', 'measure', 'print-page.ts')
  // Outside the site, to keep the PDF from being served.
  const pdfFile = (deck: Deck): string => `${deck.folders[subject]}.pdf`
  return {
    site: deck => deck.folders[subject],
    pdf: (deck, browser) => ({
      args: [script, deck.folders[subject], query, pdfFile(deck)],
      cwd: projectFolder,
      env: { RAADSDECK_BROWSER: browser },
    }),
    pdfFile,
  }
}
