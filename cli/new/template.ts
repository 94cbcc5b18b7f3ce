import type { Answers } from './answers.ts'
import { inspect } from 'node:util'

/** A field of a memo, the comment above it and its value. */
type Part = [field: string, comment: string, value: object]

/** The files of a new memo by name, an example in each. `schema` is the path to Raadsdeck's, for an editor. */
export function memoTemplate({ language, ...header }: Answers, schema: string): Record<string, string> {
  const parts = partsIn((nl, en) => language === 'nl' ? nl : en, header)
  const fileOf = (field: string): string => field.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  const type = `import type { MemoLiteral } from ${inspect(schema)}\n`
  const files = parts.map(([field, comment, value]) => [
    `${fileOf(field)}.ts`,
    `${type}\n// ${comment}\nexport const ${field}: MemoLiteral['${field}'] = ${literal(value)}\n`,
  ])
  const imports = parts.map(([field]) => `import { ${field} } from './${fileOf(field)}.ts'\n`).toSorted()
  const fields = [`language: '${language}'`, ...parts.map(([field]) => field)].map(field => `  ${field},\n`)
  const index = `${type}${imports.join('')}\nexport default {\n${fields.join('')}} satisfies MemoLiteral\n`
  return { ...Object.fromEntries(files) as Record<string, string>, 'index.ts': index }
}

/** A value as TypeScript, with a comma at the end of each line that needs one. */
function literal(value: object): string {
  return inspect(value, { depth: null, compact: false, maxStringLength: null }).replace(/([^,{[])\n/g, '$1,\n')
}

function partsIn(t: (nl: string, en: string) => string, header: Omit<Answers, 'language'>): Part[] {
  const [topic, source] = [t('eerste-onderwerp', 'first-topic'), t('eerste-bron', 'first-source')]
  return [
    ['header', t(
      'De voorkant. Onder `ours` staat wat u toevoegt; al het andere zijn de woorden van de memo.',
      'The front. Under `ours` stands what you add; all else is the memo’s own words.',
    ), {
      ...header,
      ours: { description: t('In één zin: waar de memo over gaat.', 'In one sentence: what the memo is about.') },
    }],
    ['introduction', t(
      'Alinea’s, elk een lijst van stukken; ieder stuk krijgt een dia. Meer voorbeelden: docs/eigen-memo.md',
      'Paragraphs, each a list of passages; each passage gets a slide. More examples: docs/eigen-memo.md',
    ), {
      heading: t('Inleiding', 'Introduction'),
      paragraphs: [[{
        id: t('begin', 'beginning'),
        text: t('Hier staat wat de memo als eerste zegt.', 'This is what the memo says first.'),
        emphasis: t('als eerste', 'says first'),
        ours: {
          heading: t('Waarom deze memo', 'Why this memo'),
          hints: [t('Een hint: alleen de spreker ziet hem.', 'A hint: only the speaker sees it.')],
        },
      }]],
    }],
    ['dilemmas', t('De dilemma’s, elk met de id van zijn bronnen.', 'The dilemmas, each with the id of its sources.'), {
      items: [{
        id: t('keuze', 'choice'),
        text: t('Doen we het een of doen we het ander?', 'Do we do the one or the other?'),
        ours: { subject: t('het een of het ander', 'the one or the other'), sources: [source] },
      }],
      ours: { heading: t('De vraag aan de raad', 'The question to the council') },
    }],
    ['topics', t('De onderwerpen, elk met een eigen kleur.', 'The topics, each with a colour of its own.'), {
      items: [{ id: topic, title: t('Eerste onderwerp', 'First topic'), ours: {} }],
      ours: { heading: t('Bronnen bij het gesprek', 'Sources for the conversation') },
    }],
    ['sources', t(
      'De bronnen. Hebt u het adres gezien: { certainty: \'seen\', url: \'https://…\' }',
      'The sources. If you have seen the address: { certainty: \'seen\', url: \'https://…\' }',
    ), [{
      id: source,
      topic,
      listed: t('Titel van de bron (Uitgever)', 'Title of the source (Publisher)'),
      title: t('Titel van de bron', 'Title of the source'),
      publisher: t('Uitgever', 'Publisher'),
      annotation: t('Wat de memo zegt over deze bron.', 'What the memo says of this source.'),
      excerpt: t('over deze bron', 'of this source'),
      ours: { published: header.date.slice(0, 4), address: { certainty: 'none' } },
    }]],
    ['closing', t('Het slot.', 'The closing.'), {
      heading: t('Tot slot', 'In closing'),
      paragraphs: [t('Dank voor uw aandacht.', 'Thank you for your attention.')],
      ours: {},
    }],
    ['checkedAddresses', t('Dit bestand schrijft npm run links.', 'This file is written by npm run links.'), {
      checkedOn: header.date,
      results: {},
    }],
  ]
}
