import type { Work } from './process.ts'
import type { Subject } from './results.ts'
import type { Deck } from './workspace.ts'
import { projectFolder } from '../../lib/project.ts'
import { TIME_LIMIT } from './parameters.ts'
import { peerFile } from './peers.ts'
import { join } from 'node:path'

/** How one subject makes its site and its PDF of a deck. */
export interface Maker {
  /** Builds its site; a subject that is a page already has nothing to build. */
  build?: (deck: Deck) => Work
  /** The folder of that site. */
  site: (deck: Deck) => string
  /** Makes the PDF of its slides. */
  pdf: (deck: Deck, browser: string) => Work
  /** The file that this makes. */
  pdfFile: (deck: Deck) => string
}

/** Every subject, each through its own command, as its manual says, all with the same browser. */
export const MAKERS: Record<Subject, Maker> = {
  raadsdeck: {
    build: deck => ours(deck, 'build'),
    site: deck => join(deck.folders.raadsdeck, 'dist'),
    pdf: (deck, browser) => ours(deck, 'export', browser),
    pdfFile: deck => join(deck.folders.raadsdeck, 'dist', 'presentatie.pdf'),
  },
  slidev: {
    build: deck => slidev(deck, 'build', 'slides.md', '--out', 'dist'),
    site: deck => join(deck.folders.slidev, 'dist'),
    pdf: (deck, browser) => slidev(
      deck,
      'export',
      'slides.md',
      '--output',
      'deck.pdf',
      '--executable-path',
      browser,
      '--timeout',
      String(TIME_LIMIT),
    ),
    pdfFile: deck => join(deck.folders.slidev, 'deck.pdf'),
  },
  marp: {
    build: deck => marp(deck, 'deck.md', '--output', 'site/index.html'),
    site: deck => join(deck.folders.marp, 'site'),
    pdf: (deck, browser) => marp(deck, 'deck.md', '--pdf', '--output', 'deck.pdf', '--browser', 'chrome', '--browser-path', browser, '--browser-timeout', '0'),
    pdfFile: deck => join(deck.folders.marp, 'deck.pdf'),
  },
  reveal: {
    site: deck => deck.folders.reveal,
    pdf: (deck, browser) => print(deck.folders.reveal, '?print-pdf', pdfBeside(deck, 'reveal'), browser),
    pdfFile: deck => pdfBeside(deck, 'reveal'),
  },
  plain: {
    site: deck => deck.folders.plain,
    pdf: (deck, browser) => print(deck.folders.plain, '', pdfBeside(deck, 'plain'), browser),
    pdfFile: deck => pdfBeside(deck, 'plain'),
  },
}

function ours(deck: Deck, command: string, browser?: string): Work {
  return {
    args: [join('cli', 'raadsdeck.mjs'), command, '--memo', deck.memoFolder],
    cwd: deck.folders.raadsdeck,
    env: browser ? { RAADSDECK_BROWSER: browser } : {},
  }
}

function slidev(deck: Deck, ...args: string[]): Work {
  return { args: [peerFile('@slidev/cli/bin/slidev.mjs'), ...args], cwd: deck.folders.slidev }
}

function marp(deck: Deck, ...args: string[]): Work {
  return {
    args: [peerFile('@marp-team/marp-cli/marp-cli.js'), '--no-stdin', ...args],
    cwd: deck.folders.marp,
    // Chromium's sandbox refuses root.
    env: process.getuid?.() === 0 ? { CHROME_NO_SANDBOX: '1' } : {},
  }
}

function print(folder: string, query: string, file: string, browser: string): Work {
  return { args: [join(projectFolder, 'bench', 'src', 'print-page.ts'), folder, query, file], cwd: projectFolder, env: { RAADSDECK_BROWSER: browser } }
}

/** Outside the site, so that it is not served with it. */
const pdfBeside = (deck: Deck, subject: Subject): string => `${deck.folders[subject]}.pdf`
