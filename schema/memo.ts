import { z } from 'zod'
import { memoCell, memoText, ourText, quotedText } from './text.ts'
import { day, fileName, id, index, language, mark, moment, seconds, tooiAddress, webAddress } from './values.ts'
import { CATEGORIES, HANDLINGS } from './woo.ts'

/** An id that may be left out: `schema/ids.ts` then makes one. */
const ownId = () => id().default('')

/** A group of fields that may be left out as a whole. */
function optionalGroup<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape).prefault({} as never)
}

const namesOf = <Name extends string>(table: Record<Name, unknown>) => Object.keys(table) as [Name, ...Name[]]

/** Fields for the speaker on slides of every version: hints and time. */
const alwaysSpoken = {
  hints: z.array(ourText()).default([]),
  /** A hint for each step of its slides, in their order. */
  cues: z.array(ourText()).default([]),
  seconds: seconds().optional(),
  /** Time in the short version of ten minutes; the full time unless said. */
  shortSeconds: seconds().optional(),
}

/** The same for slides that `short: false` leaves out of the short version. */
const speaking = { ...alwaysSpoken, short: z.literal(false).optional() }

const header = z.strictObject({
  title: memoText(),
  /** The kind of document: 'Raadsbrief'. */
  kind: memoText().optional(),
  to: memoText().optional(),
  via: memoText().optional(),
  from: memoText().optional(),
  date: day().optional(),
  portfolioHolder: memoText().optional(),
  caseNumber: memoText().optional(),
  secrecy: memoText().optional(),
  /** Other lines of the memo's head, each with its label. */
  lines: z.array(z.strictObject({ label: memoText(), text: memoText() })).default([]),
  ours: optionalGroup({
    /** The subject, for search engines and PDF metadata; the title unless said. */
    description: ourText().optional(),
    keywords: z.array(ourText()).default([]),
    /** The publisher's name and address in the register of government organisations. */
    publisher: z.strictObject({ name: ourText(), tooi: tooiAddress() }).optional(),
    /** Information category (Woo, art. 3.3), and the act on the memo's date. */
    category: z.enum(namesOf(CATEGORIES)).default('vergaderstukken decentrale overheden'),
    handling: z.enum(namesOf(HANDLINGS)).default('vaststelling'),
    ...alwaysSpoken,
  }),
})

/** A text's weight sets its letter size on a slide. */
const weight = () => z.enum(['large', 'usual', 'small']).default('usual')

/** Fields of every part: its id names its page, slides and reading-page anchor. */
const part = {
  id: ownId(),
  heading: memoText().optional(),
  ours: optionalGroup({
    /** The heading of its slides; the memo's unless said. */
    heading: ourText().optional(),
    /** Its subject, in a few words beside its name in the contents. */
    summary: ourText().optional(),
    /** Of its own words: lead-in, task, closing words. */
    weight: weight(),
    ...speaking,
  }),
}

/** Our fields for the slide of a block of a text. */
const blockOurs = { heading: ourText().optional(), weight: weight(), ...speaking }
/** Our fields for a table's or figure's slide: its finding becomes the heading. */
const findingOurs = { finding: ourText().optional(), ...speaking }

/** The kinds of block, told apart by their first field: see `optionOf` in `schema/walk.ts`. */
const passage = z.strictObject({
  text: memoText(),
  id: ownId(),
  /** It stands in the same paragraph as the block before it. */
  continues: z.literal(true).optional(),
  /** Bold words at the text's start, as a small heading. */
  runIn: quotedText().optional(),
  /** Words of the text that stand out. */
  emphasis: quotedText().optional(),
  /** Changes, in words of the text: drawn as a shift. */
  shifts: z.array(z.strictObject({ from: quotedText(), to: quotedText() })).min(1).optional(),
  /** The text's last sentences, each for someone else: shown side by side. */
  columns: z.array(z.strictObject({ text: quotedText(), ours: z.strictObject({ heading: ourText() }) }))
    .min(2)
    .max(3)
    .optional(),
  ours: optionalGroup(blockOurs),
})

const list = z.strictObject({
  list: z.strictObject({
    items: z.array(memoText()).min(1),
    /** The memo's numbering of them; none unless said. */
    numbered: z.enum(['numbers', 'letters']).optional(),
  }),
  id: ownId(),
  ours: optionalGroup(blockOurs),
})

const table = z.strictObject({
  table: z.strictObject({
    caption: memoText().optional(),
    columns: z.array(memoCell()).min(1),
    rows: z.array(z.array(memoCell())).min(1),
  }),
  id: ownId(),
  ours: optionalGroup({
    ...findingOurs,
    /** The cell that proves the finding, counted from 0. */
    highlight: z.strictObject({ row: index(), column: index() }).optional(),
    /** The column whose numbers are drawn as bars, counted from 0. */
    bars: index().optional(),
  }),
})

const figure = z.strictObject({
  figure: z.strictObject({
    /** A file of the memo's folder: .png, .jpg or .svg. */
    file: fileName(),
    /** The figure's alternative in words. */
    alternative: memoText(),
    caption: memoText().optional(),
  }),
  id: ownId(),
  ours: optionalGroup(findingOurs),
})

const quotation = z.strictObject({
  quotation: z.strictObject({ text: memoText(), by: memoText().optional() }),
  id: ownId(),
  ours: optionalGroup(blockOurs),
})

const block = z.union([passage, list, table, figure, quotation])

const text = z.strictObject({ kind: z.literal('text'), ...part, blocks: z.array(block).min(1) })

/** One end of a debate: its name, and what to ask of it. */
const side = z.strictObject({ name: ourText(), prompt: ourText() })

const question = z.strictObject({
  id: ownId(),
  text: memoText(),
  /** Words that the text begins with, which its slide shows first. */
  lead: quotedText().optional(),
  subQuestions: z.array(memoText()).default([]),
  ours: optionalGroup({
    /** Its subject, in a few words that follow 'Dilemma 2:'. */
    subject: ourText().optional(),
    /** The two ends of the debate, and three stops between them. */
    sides: z.strictObject({ left: side, between: z.array(ourText()).min(3).max(3), right: side }).optional(),
    /** Subjects to talk about, in a few words each. */
    prompts: z.array(ourText()).max(3).default([]),
    /** The sources that bear on it. */
    sources: z.array(id()).default([]),
    ...alwaysSpoken,
  }),
})

const questions = z.strictObject({
  kind: z.literal('questions'),
  ...part,
  /** The memo's noun, singular and plural: 'dilemma' and 'dilemma’s'. */
  noun: z.strictObject({ one: ourText(), many: ourText() }).optional(),
  leadIn: memoText().optional(),
  items: z.array(question).min(1),
})

const decisions = z.strictObject({
  kind: z.literal('decisions'),
  ...part,
  leadIn: memoText().optional(),
  items: z.array(z.strictObject({ text: memoText(), items: z.array(memoText()).default([]) })).min(1),
})

const task = z.strictObject({
  kind: z.literal('task'),
  ...part,
  text: memoText(),
  /** The optimum and the forces on it, in words of the text: drawn. */
  optimum: z.strictObject({ centre: quotedText(), forces: z.array(quotedText()).min(2).max(4) }).optional(),
})

const mainTheme = z.strictObject({
  id: ownId(),
  text: memoText(),
  ours: optionalGroup({
    heading: ourText().optional(),
    /** The topics where this theme's sources stand. */
    topics: z.array(id()).default([]),
  }),
})

const themes = z.strictObject({
  kind: z.literal('themes'),
  ...part,
  leadIn: memoText().optional(),
  items: z.array(mainTheme).min(1),
})

const topic = z.strictObject({
  id: ownId(),
  title: memoText(),
  ours: optionalGroup({
    /** The source of it to begin with; the first unless said. */
    beginWith: id().optional(),
    ...speaking,
  }),
})

/**
 * A source's address, and its certainty:
 * 'seen' when a page with exactly this address was seen, 'pattern' when it was built from the site's visible
 * pattern, 'none' when nothing was found. Only a seen address is ever shown.
 */
const address = z.discriminatedUnion('certainty', [
  z.strictObject({
    certainty: z.literal('seen'),
    url: webAddress(),
    /** The page's owner, where not the publisher. */
    thirdParty: ourText().optional(),
    /** The page in a web archive, shown when a check finds it gone. */
    archived: webAddress().optional(),
  }),
  z.strictObject({ certainty: z.literal('pattern'), url: webAddress() }),
  z.strictObject({ certainty: z.literal('none') }),
])

const source = z.strictObject({
  id: ownId(),
  /** Its topic, where the memo gives one. */
  topic: id().optional(),
  /** The line of the memo that names the source, as a whole. */
  listed: memoText(),
  /** Title, publisher and on whose behalf: words of that line. */
  title: quotedText(),
  publisher: quotedText().optional(),
  onBehalfOf: quotedText().optional(),
  /** The memo's full annotation. */
  annotation: memoText().optional(),
  /** Words of the annotation for a card; its first sentence unless said. */
  excerpt: quotedText().optional(),
  ours: optionalGroup({
    /** The full title, where the memo's is shorter. */
    fullTitle: ourText().optional(),
    published: moment().optional(),
    /** The years that it is about, where it names them. */
    period: ourText().optional(),
    address: address.optional(),
    /** A warning for today's reader. */
    remark: ourText().optional(),
    /** Other sources that belong with it. */
    related: z.array(id()).default([]),
  }),
})

const sources = z.strictObject({
  kind: z.literal('sources'),
  ...part,
  leadIn: memoText().optional(),
  topics: z.array(topic).default([]),
  items: z.array(source).min(1),
})

const closing = z.strictObject({
  kind: z.literal('closing'),
  ...part,
  paragraphs: z.array(memoText()).min(1),
})

const contact = z.strictObject({
  name: memoText(),
  role: memoText().optional(),
  invitation: memoText().optional(),
  /** The memo's sentence with telephone number and e-mail address, never public. */
  lines: memoText().optional(),
  telephone: memoText().optional(),
  email: memoText().optional(),
})

const attachment = z.strictObject({
  title: memoText(),
  ours: optionalGroup({ url: webAddress().optional() }),
})

/** A footnote of the memo; its mark in a text is `[^1]`. */
const footnote = z.strictObject({ mark: mark(), text: memoText() })

/** Words of the memo that are a link, wherever they stand. */
const link = z.strictObject({ words: quotedText(), url: webAddress() })

/** A corrected typing error: `received` becomes `corrected` throughout the memo's texts. */
const correction = z.strictObject({ received: ourText(), corrected: ourText() })

/** Findings on each address, with the day, written by `npm run links`. */
const checkedAddresses = z.strictObject({
  checkedOn: day(),
  results: z.record(webAddress(), z.strictObject({
    state: z.enum(['alive', 'moved', 'gone', 'unknown']),
    movedTo: webAddress().optional(),
  })),
})

/** Words in another language than the memo's, wherever they stand. */
const foreignWords = z.strictObject({ words: ourText(), language: language() })

const parts = z.discriminatedUnion('kind', [text, questions, decisions, task, themes, sources, closing])

/** The whole memo: its own words, and what the deck adds under `ours`. */
export const memoSchema = z.strictObject({
  language: z.enum(['nl', 'en']),
  header,
  /** In the memo's own order: any kinds, any number. */
  parts: z.array(parts).min(1),
  contacts: z.array(contact).default([]),
  attachments: z.array(attachment).default([]),
  footnotes: z.array(footnote).default([]),
  links: z.array(link).default([]),
  corrections: z.array(correction).default([]),
  foreignWords: z.array(foreignWords).default([]),
  checkedAddresses: checkedAddresses.optional(),
})

/** A memo as written in `data/`: optional fields may be missing. */
export type MemoLiteral = z.input<typeof memoSchema>
/** A part as written, of one kind or any: `PartLiteral<'sources'>`. */
export type PartLiteral<Kind extends PartKind = PartKind> = Extract<MemoLiteral['parts'][number], { kind: Kind }>
export type MemoShape = z.output<typeof memoSchema>

export type Part = MemoShape['parts'][number]
export type PartKind = Part['kind']
export type PartOf<Kind extends PartKind> = Extract<Part, { kind: Kind }>

export type Block = z.output<typeof block>
export type Weight = Part['ours']['weight']
export type Passage = z.output<typeof passage>
export type Table = z.output<typeof table>
export type Figure = z.output<typeof figure>
export type Quotation = z.output<typeof quotation>
export type Question = z.output<typeof question>
export type MainTheme = z.output<typeof mainTheme>
export type Topic = z.output<typeof topic>
export type Source = z.output<typeof source>
export type Contact = z.output<typeof contact>
export type ForeignWords = z.output<typeof foreignWords>
