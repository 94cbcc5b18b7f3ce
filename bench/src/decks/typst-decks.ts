import type { DeckFiles, DeckText } from './peer-decks.ts'

/** Packages from Typst's registry, pinned. Touying brings uniwarn 0.1.1. */
export const TYPST_PACKAGES = { polylux: '0.4.0', touying: '0.7.4' } as const

/** Texts come as data, never as markup. */
const HEAD = `#let deck = json("deck.json")
#set document(title: deck.title)
#set text(lang: deck.language)
`

const TEXTS = 'for text in slide.texts { par(text) }'

/** Typst without packages: a page a slide. */
export function typstDeck(text: DeckText): DeckFiles {
  return files(text, `${HEAD}#set page(paper: "presentation-16-9")
#set text(size: 25pt)
#for slide in deck.slides {
  pagebreak(weak: true)
  heading(slide.heading)
  ${TEXTS}
}
`)
}

/** Typst with Polylux, in the page and letter of its quickstart. */
export function polyluxDeck(text: DeckText): DeckFiles {
  return files(text, `#import "@preview/polylux:${TYPST_PACKAGES.polylux}"
${HEAD}#set page(paper: "presentation-16-9")
#set text(size: 25pt)
#for slide in deck.slides {
  polylux.slide({
    heading(slide.heading)
    ${TEXTS}
  })
}
`)
}

/** Typst with Touying in its simple theme: each heading starts its own slide. */
export function touyingDeck(text: DeckText): DeckFiles {
  return files(text, `#import "@preview/touying:${TYPST_PACKAGES.touying}": *
#import themes.simple: *
${HEAD}#show: simple-theme.with(
  header: none,
  subslide-preamble: block(below: 1.5em, text(1.2em, weight: "bold", utils.display-current-heading(level: 1))),
  config-common(slide-level: 1, new-section-slide-fn: none),
)
#for slide in deck.slides {
  heading(depth: 1, slide.heading)
  ${TEXTS}
}
`)
}

function files(text: DeckText, template: string): DeckFiles {
  return { 'deck.typ': template, 'deck.json': JSON.stringify(text) }
}
