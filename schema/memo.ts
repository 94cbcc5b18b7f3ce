import { z } from 'zod'
import { memoText, ourText } from './text.ts'
import { day, id, language, moment, seconds, webAddress } from './values.ts'

/** What the speaker gets with a slide that is in every version: hints of ours and the time that it may take. */
const alwaysSpoken = {
  hints: z.array(ourText()).default([]),
  seconds: seconds().optional(),
  /** The time that it may take in the short version of ten minutes; as much as in the whole unless said. */
  shortSeconds: seconds().optional(),
}

/** What the speaker gets with a slide that the short version of ten minutes may leave out: `short: false` does. */
const speaking = { ...alwaysSpoken, short: z.literal(false).optional() }

/** What a part is about, in a few words that stand beside its name in the contents. */
const summary = () => ourText()

const header = z.strictObject({
  title: memoText(),
  to: memoText(),
  via: memoText().optional(),
  from: memoText(),
  date: day(),
  ours: z.strictObject({
    /** What the memo is about, for search engines and the PDF's metadata. */
    description: ourText(),
    keywords: z.array(ourText()).default([]),
    ...alwaysSpoken,
  }),
})

/** Sentences of the memo that belong on one slide, in the memo's order. */
const passage = z.strictObject({
  id: id(),
  text: memoText(),
  /** Words of the text that stand out. */
  emphasis: memoText().optional(),
  /** What changes into what, in words of the text: drawn as a shift. */
  shifts: z.array(z.strictObject({ from: memoText(), to: memoText() })).min(1).optional(),
  /** Sentences at the end of the text, each for someone else: shown side by side. */
  columns: z.array(z.strictObject({ text: memoText(), ours: z.strictObject({ heading: ourText() }) }))
    .min(2)
    .max(3)
    .optional(),
  ours: z.strictObject({ heading: ourText(), ...speaking }),
})

const introduction = z.strictObject({
  heading: memoText(),
  /** Each paragraph of the memo is a list of passages. */
  paragraphs: z.array(z.array(passage).min(1)).min(1),
  ours: z.strictObject({ summary: summary().optional() }).optional(),
})

const dilemma = z.strictObject({
  id: id(),
  text: memoText(),
  ours: z.strictObject({
    /** What it is about, in a few words that follow 'Dilemma 2:'. */
    subject: ourText(),
    /** The sources that bear on it. */
    sources: z.array(id()).default([]),
    ...alwaysSpoken,
  }),
})

const dilemmas = z.strictObject({
  leadIn: memoText().optional(),
  items: z.array(dilemma).min(1),
  ours: z.strictObject({ heading: ourText(), ...speaking }),
})

const task = z.strictObject({
  text: memoText(),
  /** The optimum and what pulls at it, in words of the text: drawn, not listed. */
  optimum: z.strictObject({ centre: memoText(), forces: z.array(memoText()).min(2).max(4) }),
  ours: z.strictObject({ heading: ourText(), summary: summary().optional(), ...speaking }),
})

const mainTheme = z.strictObject({
  id: id(),
  text: memoText(),
  ours: z.strictObject({
    heading: ourText(),
    /** The topics where this theme's sources stand. */
    topics: z.array(id()).default([]),
  }),
})

const mainThemes = z.strictObject({
  leadIn: memoText().optional(),
  items: z.array(mainTheme).min(1),
  ours: z.strictObject({ heading: ourText(), ...speaking }),
})

const topic = z.strictObject({
  id: id(),
  title: memoText(),
  ours: z.strictObject(speaking),
})

const topics = z.strictObject({
  leadIn: memoText().optional(),
  items: z.array(topic).min(1),
  ours: z.strictObject({ heading: ourText(), ...speaking }),
})

/**
 * Where a source is found, and how sure that is:
 * 'seen' when a page with exactly this address was seen, 'pattern' when it was built from the site's visible
 * pattern, 'none' when nothing was found. Only a seen address is ever shown.
 */
const address = z.discriminatedUnion('certainty', [
  z.strictObject({
    certainty: z.literal('seen'),
    url: webAddress(),
    /** Set when the page is not the publisher's own: whose it is. */
    thirdParty: ourText().optional(),
    /** The same page in a web archive: shown when a check finds that the first is gone. */
    archived: webAddress().optional(),
  }),
  z.strictObject({ certainty: z.literal('pattern'), url: webAddress() }),
  z.strictObject({ certainty: z.literal('none') }),
])

const source = z.strictObject({
  id: id(),
  topic: id(),
  /** The line of the memo that names the source, as a whole. */
  listed: memoText(),
  /** Title, publisher and on whose behalf: words of that line. */
  title: memoText(),
  publisher: memoText(),
  onBehalfOf: memoText().optional(),
  /** The memo's full annotation. */
  annotation: memoText(),
  /** Words of the annotation that fit on a card: whole sentences or the beginning of one. */
  excerpt: memoText(),
  ours: z.strictObject({
    /** The full title, where the memo's is shorter. */
    fullTitle: ourText().optional(),
    /** When it appeared. */
    published: moment(),
    /** The years that it is about, where it names them. */
    period: ourText().optional(),
    address,
    /** What a reader of today must know. */
    remark: ourText().optional(),
    /** Other sources that belong with it. */
    related: z.array(id()).default([]),
  }),
})

const closing = z.strictObject({
  heading: memoText(),
  paragraphs: z.array(memoText()).min(1),
  ours: z.strictObject(speaking),
})

const contact = z.strictObject({
  name: memoText(),
  role: memoText(),
  invitation: memoText().optional(),
  /** The memo's sentence with telephone number and e-mail address: for the council, never for the public. */
  lines: memoText().optional(),
  telephone: memoText().optional(),
  email: memoText().optional(),
})

/** A typing error of the memo that is shown corrected: every `received` in its texts becomes `corrected`. */
const correction = z.strictObject({ received: ourText(), corrected: ourText() })

/** What `npm run links` found of each address, and on which day: it writes this itself. */
const checkedAddresses = z.strictObject({
  checkedOn: day(),
  results: z.record(webAddress(), z.strictObject({
    state: z.enum(['alive', 'moved', 'gone', 'unknown']),
    movedTo: webAddress().optional(),
  })),
})

/** Words in another language than the memo's, wherever they stand. */
const foreignWords = z.strictObject({ words: ourText(), language: language() })

/** The whole memo: what it says (fields at the top) and what the deck adds (fields under `ours`). */
export const memoSchema = z.strictObject({
  language: z.enum(['nl', 'en']),
  header,
  introduction: introduction.optional(),
  dilemmas: dilemmas.optional(),
  task: task.optional(),
  mainThemes: mainThemes.optional(),
  topics,
  sources: z.array(source).min(1),
  closing: closing.optional(),
  contact: contact.optional(),
  corrections: z.array(correction).default([]),
  foreignWords: z.array(foreignWords).default([]),
  checkedAddresses: checkedAddresses.optional(),
})

/** A memo as it is written down in `data/`: optional fields may be missing. */
export type MemoLiteral = z.input<typeof memoSchema>
/** A memo whose shape was checked. */
export type MemoShape = z.output<typeof memoSchema>

export type Passage = z.output<typeof passage>
export type Dilemma = z.output<typeof dilemma>
export type Task = z.output<typeof task>
export type MainTheme = z.output<typeof mainTheme>
export type Topic = z.output<typeof topic>
export type Source = z.output<typeof source>
export type Contact = z.output<typeof contact>
export type ForeignWords = z.output<typeof foreignWords>
