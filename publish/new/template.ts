import type { Answers } from './answers.ts'

/** A file of a new memo: its name in the folder, and its text. */
export interface TemplateFile { name: string, text: string }

/** Example texts, in the two languages that a memo can have. */
const TEXTS = {
  nl: {
    description: 'In één zin: waar de memo over gaat. Zoekmachines en de pdf laten hem zien.',
    heading: 'Inleiding',
    passage: 'Hier staat wat de memo als eerste zegt. De eerste zinnen komen groot op een dia.',
    emphasis: 'als eerste',
    passageHeading: 'Waarom deze memo',
    hint: 'Een hint voor de spreker: alleen hij ziet hem.',
    leadIn: 'Deze vraag ligt voor:',
    dilemma: 'Doen we het een of doen we het ander?',
    subject: 'het een of het ander',
    dilemmas: 'De vraag aan de raad',
    task: 'De opgave is het evenwicht te vinden tussen wensen en middelen.',
    centre: 'het evenwicht',
    forces: ['wensen', 'middelen'],
    taskHeading: 'De opgave',
    theme: 'Wat de memo over dit thema zegt.',
    themeHeading: 'Eerste thema',
    themes: 'De hoofdthema’s',
    topic: 'Eerste onderwerp',
    topics: 'Bronnen bij het gesprek',
    source: 'Titel van de bron',
    publisher: 'Uitgever',
    annotation: 'Wat de memo over deze bron zegt. De hele tekst komt achterin op een eigen dia.',
    excerpt: 'Wat de memo over deze bron zegt.',
    closing: 'Tot slot',
    closingText: 'Dank voor uw aandacht.',
    name: 'Uw naam',
    role: 'functie',
  },
  en: {
    description: 'In one sentence: what the memo is about. Search engines and the PDF show it.',
    heading: 'Introduction',
    passage: 'This is what the memo says first. Its first sentences are large on a slide.',
    emphasis: 'says first',
    passageHeading: 'Why this memo',
    hint: 'A hint for the speaker: nobody else sees it.',
    leadIn: 'This is the question:',
    dilemma: 'Do we do the one or the other?',
    subject: 'the one or the other',
    dilemmas: 'The question to the council',
    task: 'The task is to find the balance between wishes and means.',
    centre: 'the balance',
    forces: ['wishes', 'means'],
    taskHeading: 'The task',
    theme: 'What the memo says of this theme.',
    themeHeading: 'First theme',
    themes: 'The main themes',
    topic: 'First topic',
    topics: 'Sources for the conversation',
    source: 'Title of the source',
    publisher: 'Publisher',
    annotation: 'What the memo says of this source. The whole text has a slide of its own in the appendix.',
    excerpt: 'What the memo says of this source.',
    closing: 'In closing',
    closingText: 'Thank you for your attention.',
    name: 'Your name',
    role: 'position',
  },
} as const

/** A text as a literal that an editor of data can read. */
const q = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, ' ')}'`

/**
 * The files of a new memo: an example of everything, with comments that say what it shows. Pure.
 * `schema` is the way from the folder to Raadsdeck's schema, for the editor that checks the fields while one types.
 */
export function memoTemplate({ title, to, from, date, language }: Answers, schema: string): TemplateFile[] {
  const t = TEXTS[language]
  const type = `import type { MemoLiteral } from ${q(schema)}\n\n`
  const part = (file: string, name: string, comment: string, text: string): TemplateFile =>
    ({ name: `${file}.ts`, text: `${type}// ${comment}\nexport const ${name}: MemoLiteral['${name}'] = ${text}\n` })
  const parts: [file: string, name: string, comment: string, text: string][] = [
    ['header', 'header', 'De voorkant. Onder `ours` staat wat u toevoegt; al het andere zijn de woorden van de memo.', `{
  title: ${q(title)},
  to: ${q(to)},
  // via: 'mag ontbreken',
  from: ${q(from)},
  date: ${q(date)},
  ours: { description: ${q(t.description)}, keywords: [] },
}`],
    ['introduction', 'introduction', 'De inleiding: een lijst van alinea’s, iedere alinea een lijst van stukken. Elk stuk krijgt een dia. Mag ontbreken.', `{
  heading: ${q(t.heading)},
  paragraphs: [
    [
      // emphasis: woorden uit de tekst die opvallen; mag ontbreken.
      { id: 'begin', text: ${q(t.passage)}, emphasis: ${q(t.emphasis)}, ours: { heading: ${q(t.passageHeading)}, hints: [${q(t.hint)}] } },
    ],
  ],
}`],
    ['dilemmas', 'dilemmas', 'De dilemma’s: samen op een dia, en elk op een eigen dia met zijn bronnen. Mag ontbreken.', `{
  leadIn: ${q(t.leadIn)},
  items: [
    // sources: de id van bronnen uit sources.ts die erbij horen.
    { id: 'keuze', text: ${q(t.dilemma)}, ours: { subject: ${q(t.subject)}, sources: ['eerste-bron'] } },
  ],
  ours: { heading: ${q(t.dilemmas)} },
}`],
    ['task', 'task', 'De opgave, als tekening: wat in het midden staat, en twee tot vier krachten. Alle woorden staan in de tekst. Mag ontbreken.', `{
  text: ${q(t.task)},
  optimum: { centre: ${q(t.centre)}, forces: [${t.forces.map(q).join(', ')}] },
  ours: { heading: ${q(t.taskHeading)} },
}`],
    ['main-themes', 'mainThemes', 'De hoofdthema’s: samen op een dia; vanaf twee onderwerpen ook met een kaart. Mag ontbreken.', `{
  items: [
    { id: 'eerste-thema', text: ${q(t.theme)}, ours: { heading: ${q(t.themeHeading)}, topics: ['eerste-onderwerp'] } },
  ],
  ours: { heading: ${q(t.themes)} },
}`],
    ['topics', 'topics', 'De onderwerpen waarbij de bronnen horen, ieder met een eigen kleur.', `{
  items: [{ id: 'eerste-onderwerp', title: ${q(t.topic)}, ours: {} }],
  ours: { heading: ${q(t.topics)} },
}`],
    ['sources', 'sources', 'De bronnen: ieder een kaart bij zijn onderwerp, en een eigen dia achterin; vanaf twee ook een lijst en een tijdlijn.', `[
  {
    id: 'eerste-bron',
    topic: 'eerste-onderwerp',
    // De hele regel uit de memo; titel en uitgever zijn woorden daaruit.
    listed: ${q(`${t.source} (${t.publisher})`)},
    title: ${q(t.source)},
    publisher: ${q(t.publisher)},
    annotation: ${q(t.annotation)},
    // Woorden uit de annotatie die op de kaart passen.
    excerpt: ${q(t.excerpt)},
    ours: {
      // Een jaar, maand of dag: 2024, 2024-02 of 2024-02-29.
      published: ${q(date.slice(0, 4))},
      // Gezien? Dan: { certainty: 'seen', url: 'https://…' }
      address: { certainty: 'none' },
    },
  },
]`],
    ['closing', 'closing', 'Het slot. Mag ontbreken.', `{
  heading: ${q(t.closing)},
  paragraphs: [${q(t.closingText)}],
  ours: {},
}`],
    ['contact', 'contact', 'Met wie de raad verder kan praten. Telefoon en e-mail (lines) zijn er alleen voor de raad. Mag ontbreken.', `{
  name: ${q(t.name)},
  role: ${q(t.role)},
  // lines: 'U bereikt mij via …',
}`],
  ]
  return [
    ...parts.map(fields => part(...fields)),
    {
      name: 'index.ts',
      text: `${type.trimEnd()}\n${parts.map(([file, name]) => `import { ${name} } from './${file}.ts'`).toSorted().join('\n')}

// Een onderdeel dat mag ontbreken, haalt u hier weg: de regel hierboven en de naam hieronder.
export default {
  language: ${q(language)},
${parts.map(([, name]) => `  ${name},`).join('\n')}
} satisfies MemoLiteral
`,
    },
  ]
}
