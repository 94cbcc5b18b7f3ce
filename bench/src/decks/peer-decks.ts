import type { Deck } from '../../../deck/deck.ts'
import type { Memo } from '../../../schema/read.ts'
import { escapeText, yamlText } from '../../../deck/markdown.ts'
import { escapeHtml } from '../../../document/escape-html.ts'

/** The text that every subject shows: a heading and texts for each slide. */
export interface DeckText {
  title: string
  language: string
  slides: { heading: string, texts: string[] }[]
}

/** The text of our own slides: titles, and the memo's sentences. */
export function deckText({ header, language }: Memo, { slides }: Deck): DeckText {
  return {
    title: header.title,
    language,
    slides: slides.map(({ title, notes }) => ({ heading: title, texts: notes.memo })),
  }
}

/** The files of a deck, each by its name. */
export type DeckFiles = Record<string, string>

/** Stock Slidev: its default theme, nothing set but the title. */
export function slidevDeck(text: DeckText): DeckFiles {
  return { 'slides.md': `---\ntheme: default\ntitle: ${yamlText(text.title)}\n---\n\n${markdown(text)}` }
}

/** Stock Marp: its default theme, nothing set but the title. */
export function marpDeck(text: DeckText): DeckFiles {
  const head = `marp: true\ntitle: ${yamlText(text.title)}\nlang: ${text.language}`
  return { 'deck.md': `---\n${head}\n---\n\n${markdown(text)}` }
}

/** Slidev and Marp agree on rules, headings and paragraphs. */
function markdown({ slides }: DeckText): string {
  return slides
    .map(({ heading, texts }) => [`# ${escapeText(heading)}`, ...texts.map(escapeText)].join('\n\n'))
    .join('\n\n---\n\n')
}

/**
 * Stock reveal.js with its white theme and no plugins.
 * The package's `dist/` belongs beside the page.
 */
export function revealDeck(text: DeckText): DeckFiles {
  return {
    'index.html': `<!doctype html>
<html lang="${text.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, user-scalable=no">
<title>${escapeHtml(text.title)}</title>
<link rel="stylesheet" href="dist/reset.css">
<link rel="stylesheet" href="dist/reveal.css">
<link rel="stylesheet" href="dist/theme/white.css">
</head>
<body>
<div class="reveal"><div class="slides">
${sections(text)}
</div></div>
<script src="dist/reveal.js"></script>
<script>Reveal.initialize({ hash: true })</script>
</body>
</html>
`,
  }
}

/** The floor: one page without script, fonts or files; prints a slide a page. */
export function plainPage(text: DeckText): DeckFiles {
  return {
    'index.html': `<!doctype html>
<html lang="${text.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(text.title)}</title>
<style>@page { size: 1280px 720px } section { break-after: page }</style>
</head>
<body>
${sections(text)}
</body>
</html>
`,
  }
}

function sections({ slides }: DeckText): string {
  return slides.map(({ heading, texts }) => {
    const paragraphs = texts.map(text => `<p>${escapeHtml(text)}</p>`)
    return `<section><h2>${escapeHtml(heading)}</h2>${paragraphs.join('')}</section>`
  }).join('\n')
}
