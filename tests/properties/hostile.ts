import type { MemoLiteral, PartLiteral } from '../../schema/memo.ts'
import fc from 'fast-check'
import { DECEPTIVE } from '../../schema/text.ts'
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.ts'
import { partIn, smallMemo } from '../fixtures/small-memo.ts'

/** Fragments special to the programs that a text passes, to combine freely. */
const FRAGMENTS = [
  ...HOSTILE_TEXTS,
  '{{',
  '}}',
  '{',
  '<',
  '</',
  '>',
  '<!--',
  '-->',
  '--',
  '---',
  '```',
  '~~~',
  '<<<',
  '<<< ./package.json',
  '@@@',
  '$$',
  '$',
  '$&',
  '$1',
  '%s',
  '::',
  '::right::',
  ':::',
  'src:',
  'layout: cover',
  '[click]',
  '[x](javascript:alert(1))',
  'javascript:alert(1)',
  'data:text/html,x',
  '](',
  '![',
  '[^ 1]:',
  '[!NOTE]',
  '> ',
  '# ',
  '1. ',
  '- ',
  '+',
  '=',
  '|',
  '\\',
  '&',
  '&#60;',
  '&lt;',
  '"',
  '\'',
  '#',
  '`',
  '*',
  '_',
  '...',
  '(c)',
  '(tm)',
  '+-',
  ',,',
  '????',
  '!!',
  'www.',
  'http://',
  'a@b.nl',
  '</script>',
  ']]>',
  '<?xml',
  '<Tweet id="1"/>',
  '{monaco}',
  '__proto__',
  'constructor',
  'é',
  'e\u0301',
  'ελ',
  'عربي',
  '👩‍👩‍👧',
  '🇳🇱',
  '\u00A0',
  '\u200D',
  '\uFE0F',
  ' ',
  '  ',
  ' - ',
  '. ',
  'woord',
  '2)',
  '0',
]

/** Characters that the schema refuses, among others. */
const FORBIDDEN = ['\0', '\n', '\r\n', '\t', '\u0085', '\u00AD', '\u200B', '\u202E', '\u2028', '\u2029', '\u2066', '\uFEFF', '\uFFFE', '\uE000', '\u{E0041}', '\uD83D', '\uDE00']

/** Any text: code points, halves of them, programs' own syntax, very long ones. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 }).map(parts => parts.join('')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS, ...FORBIDDEN), { maxLength: 6 }).map(parts => parts.join(' ')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.integer({ min: 0, max: 0xFFFF }), { maxLength: 12 })
      .map(units => String.fromCharCode(...units)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
)

/** A text without all that the schema refuses; never empty. */
function lawful(text: string): string {
  return text.toWellFormed().replace(new RegExp(DECEPTIVE, 'gv'), '').trim() || 'x'
}

/** A text that the schema accepts, as hostile as can be. */
export const lawfulText: fc.Arbitrary<string> = anyText.map(lawful)

/** The same, some of ten thousand characters. */
export const longText: fc.Arbitrary<string> = lawfulText.map(text =>
  lawful(text.repeat(Math.ceil(10_000 / text.length))))

/** A valid small memo made of the given texts. */
export function memoOf(texts: readonly string[], language: 'nl' | 'en'): MemoLiteral {
  let turn = 0
  const next = (): string => texts[turn++ % texts.length]!
  const ours = (): { heading: string, hints: string[] } => ({ heading: next(), hints: [next(), next()] })
  const [a, b, c] = [next(), next(), next()]
  const memo = smallMemo()
  const { topics, items } = partIn(memo, 'sources')
  const source = (index: number): PartLiteral<'sources'>['items'][number] => {
    const [title, publisher, onBehalfOf, annotation] = [next(), next(), next(), next()]
    const { id, topic, ours } = items[index]!
    return {
      id,
      topic,
      title,
      publisher,
      onBehalfOf,
      annotation,
      excerpt: annotation,
      listed: `${title} (${publisher} i.o.v. ${onBehalfOf})`,
      ours: { ...ours, period: next(), fullTitle: next(), remark: next() },
    }
  }
  return {
    language,
    header: { title: next(), to: next(), via: next(), from: next(), date: '2024-02-29', ours: { description: next(), keywords: [next(), next()], hints: [next()] } },
    parts: [
      {
        kind: 'text',
        id: 'inleiding',
        heading: next(),
        blocks: [
          { id: 'een', text: a, emphasis: a, ours: ours() },
          { id: 'twee', text: `${a} ${b}`, shifts: [{ from: a, to: b }], ours: ours() },
          { id: 'drie', text: `${a} ${b} ${c}`, columns: [{ text: b, ours: { heading: next() } }, { text: c, ours: { heading: next() } }], ours: ours() },
          { id: 'vier', list: { items: [next(), next()] }, ours: ours() },
          { id: 'vijf', table: { caption: next(), columns: [next(), next()], rows: [[next(), '']] } },
          { id: 'zes', quotation: { text: next(), by: next() }, ours: ours() },
        ],
      },
      { kind: 'questions', id: 'dilemmas', noun: { one: next(), many: next() }, leadIn: next(), items: partIn(memo, 'questions').items.map(({ id }) => ({ id, text: next(), subQuestions: [next()], ours: { subject: next(), sources: ['fietsnota'], hints: [next()] } })), ours: ours() },
      { kind: 'decisions', id: 'besluiten', leadIn: next(), items: [{ text: next(), items: [next()] }], ours: ours() },
      { kind: 'task', id: 'opgave', text: `${a} ${b} ${c}`, optimum: { centre: a, forces: [b, c] }, ours: ours() },
      { kind: 'themes', id: 'hoofdthemas', leadIn: next(), items: partIn(memo, 'themes').items.map(({ id }) => ({ id, text: next(), ours: { heading: next(), topics: ['beleid'] } })), ours: ours() },
      {
        kind: 'sources',
        id: 'bronnen',
        leadIn: next(),
        topics: topics!.map(({ id }) => ({ id, title: next(), ours: { hints: [next()] } })),
        items: [source(0), source(1)],
        ours: ours(),
      },
      { kind: 'closing', id: 'afsluiting', heading: next(), paragraphs: [next(), next()], ours: { hints: [next()] } },
    ],
    // The reading page does not repeat names that the lines hold.
    contacts: [{ name: b, role: c, invitation: next(), lines: `${a} ${b} ${c}`, telephone: a, email: b }],
    attachments: [{ title: next() }],
    corrections: [],
    foreignWords: [{ words: c, language: 'fr' }],
  }
}

/** A valid memo of hostile texts. */
export const hostileMemo: fc.Arbitrary<MemoLiteral> = fc
  .tuple(fc.array(lawfulText, { minLength: 5, maxLength: 40 }), fc.constantFrom('nl' as const, 'en' as const))
  .map(([texts, language]) => memoOf(texts, language))
