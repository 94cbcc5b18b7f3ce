import type { Answers } from './answers.ts'
import { inspect } from 'node:util'

/** A part of a memo: its field, the comment above it, and its value. */
type Part = [field: string, comment: string, value: object]

/** The files of a new memo by name: a short example of each part. `schema` is the path to Raadsdeck's, for an editor. */
export function memoTemplate({ language, ...header }: Answers, schema: string): Record<string, string> {
  const parts = partsIn((nl, en) => language === 'nl' ? nl : en, header)
  const fileOf = (field: string): string => field.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  const type = `import type { MemoLiteral } from ${inspect(schema)}\n`
  const files = parts.map(([field, comment, value]) => [
    `${fileOf(field)}.ts`,
    `${type}\n// ${comment}\nexport const ${field}: MemoLiteral['${field}'] = ${literal(value)}\n`,
  ])
  const index = [
    type + parts.map(([field]) => `import { ${field} } from './${fileOf(field)}.ts'\n`).toSorted().join(''),
    `export default {\n  language: '${language}',\n${parts.map(([field]) => `  ${field},\n`).join('')}} satisfies MemoLiteral\n`,
  ]
  return { ...Object.fromEntries(files) as Record<string, string>, 'index.ts': index.join('\n') }
}

/** A value as TypeScript, with a comma at the end of each line that needs one. */
function literal(value: object): string {
  const options = { depth: null, breakLength: 110, compact: 1, maxArrayLength: null, maxStringLength: null }
  return inspect(value, options).replace(/([^,{[])\n/g, '$1,\n')
}

function partsIn(t: (nl: string, en: string) => string, header: Omit<Answers, 'language'>): Part[] {
  const topic = t('eerste-onderwerp', 'first-topic')
  const source = t('eerste-bron', 'first-source')
  const optional = t('mag ontbreken', 'may be left out')
  return [
    ['header', t(
      'De voorkant. Onder `ours` staat wat u toevoegt; al het andere zijn de woorden van de memo. `via` mag ook.',
      'The front. Under `ours` stands what you add; all else is the memo’s own words. `via` is possible too.',
    ), {
      ...header,
      ours: { description: t('In één zin: waar de memo over gaat.', 'In one sentence: what the memo is about.') },
    }],
    ['introduction', t(
      'Alinea’s, elk een lijst van stukken: een stuk per dia, met opvallende woorden (emphasis), pijlen (shifts)\n// of zinnen naast elkaar (columns).',
      'Paragraphs, each a list of passages: a slide each, with words that stand out (emphasis), arrows (shifts)\n// or sentences side by side (columns).',
    ), {
      heading: t('Inleiding', 'Introduction'),
      paragraphs: [[
        {
          id: t('begin', 'beginning'),
          text: t('Hier staat wat de memo als eerste zegt.', 'This is what the memo says first.'),
          emphasis: t('als eerste', 'says first'),
          ours: {
            heading: t('Waarom deze memo', 'Why this memo'),
            hints: [t('Een hint: alleen de spreker ziet hem.', 'A hint: only the speaker sees it.')],
          },
        },
        {
          id: t('verandering', 'change'),
          text: t('Het gaat van oud naar nieuw.', 'It goes from old to new.'),
          shifts: [{ from: t('oud', 'old'), to: t('nieuw', 'new') }],
          ours: { heading: t('Wat er verandert', 'What changes') },
        },
      ], [{
        id: t('rollen', 'roles'),
        text: t('Dit vraagt iets van twee. Het college voert uit. De raad kiest.', 'This asks something of two. The executive acts. The council chooses.'),
        columns: [
          { text: t('Het college voert uit.', 'The executive acts.'), ours: { heading: t('Het college', 'The executive') } },
          { text: t('De raad kiest.', 'The council chooses.'), ours: { heading: t('De raad', 'The council') } },
        ],
        ours: { heading: t('Wie wat doet', 'Who does what') },
      }]],
    }],
    ['dilemmas', t(
      `De dilemma’s, elk met de id van zijn bronnen; ${optional}.`,
      `The dilemmas, each with the id of its sources; ${optional}.`,
    ), {
      leadIn: t('Deze vraag ligt voor:', 'This is the question:'),
      items: [{
        id: t('keuze', 'choice'),
        text: t('Doen we het een of doen we het ander?', 'Do we do the one or the other?'),
        ours: { subject: t('het een of het ander', 'the one or the other'), sources: [source] },
      }],
      ours: { heading: t('De vraag aan de raad', 'The question to the council') },
    }],
    ['task', t(
      `De opgave, als tekening met twee tot vier krachten: alle woorden staan in de tekst; ${optional}.`,
      `The task, as a drawing with two to four forces: all words stand in the text; ${optional}.`,
    ), {
      text: t('We zoeken het evenwicht tussen wensen en middelen.', 'We seek the balance between wishes and means.'),
      optimum: { centre: t('het evenwicht', 'the balance'), forces: [t('wensen', 'wishes'), t('middelen', 'means')] },
      ours: { heading: t('De opgave', 'The task') },
    }],
    ['mainThemes', t(`De hoofdthema’s, elk met zijn onderwerpen; ${optional}.`, `The main themes, each with its topics; ${optional}.`), {
      items: [{
        id: t('eerste-thema', 'first-theme'),
        text: t('Wat de memo over dit thema zegt.', 'What the memo says of this theme.'),
        ours: { heading: t('Eerste thema', 'First theme'), topics: [topic] },
      }],
      ours: { heading: t('De hoofdthema’s', 'The main themes') },
    }],
    ['topics', t('De onderwerpen van de bronnen, elk met een eigen kleur.', 'The topics of the sources, each with a colour of its own.'), {
      items: [{ id: topic, title: t('Eerste onderwerp', 'First topic'), ours: {} }],
      ours: { heading: t('Bronnen bij het gesprek', 'Sources for the conversation') },
    }],
    ['sources', t(
      'De bronnen. title en publisher zijn woorden uit listed; excerpt zijn woorden uit annotation die op de kaart\n// passen. Adres gezien? { certainty: \'seen\', url: \'https://…\' }',
      'The sources. title and publisher are words of listed; excerpt is words of annotation that fit on the card.\n// Address seen? { certainty: \'seen\', url: \'https://…\' }',
    ), [{
      id: source,
      topic,
      listed: t('Titel van de bron (Uitgever)', 'Title of the source (Publisher)'),
      title: t('Titel van de bron', 'Title of the source'),
      publisher: t('Uitgever', 'Publisher'),
      annotation: t('Wat de memo over deze bron zegt. De hele tekst komt achterin.', 'What the memo says of this source. All of it is in the appendix.'),
      excerpt: t('Wat de memo over deze bron zegt.', 'What the memo says of this source.'),
      ours: { published: header.date.slice(0, 4), address: { certainty: 'none' } },
    }]],
    ['closing', t(`Het slot; ${optional}.`, `The closing; ${optional}.`), {
      heading: t('Tot slot', 'In closing'),
      paragraphs: [t('Dank voor uw aandacht.', 'Thank you for your attention.')],
      ours: {},
    }],
    ['contact', t(
      `Met wie de raad verder kan praten; ${optional}. Telefoon en e-mail (lines) zijn er alleen voor de raad.`,
      `Whom the council can talk to; ${optional}. Telephone and e-mail (lines) are for the council only.`,
    ), { name: t('Uw naam', 'Your name'), role: t('functie', 'position') }],
    ['corrections', t('Tikfouten: { received: \'zo staat het er\', corrected: \'zo hoort het\' }', 'Typing errors: { received: \'as it stands\', corrected: \'as it should\' }'), []],
    ['foreignWords', t('Voor wie laat voorlezen: { words: \'en passant\', language: \'fr\' }', 'For who has it read aloud: { words: \'en passant\', language: \'fr\' }'), []],
    ['checkedAddresses', t('Dit bestand schrijft npm run links.', 'This file is written by npm run links.'), { checkedOn: header.date, results: {} }],
  ]
}
