import type { Answers } from './answers.ts'
import { inspect } from 'node:util'

/** What a file of a memo gives: its name, the comment above it, its type and its value. */
type File = [name: string, comment: string, type: string, value: object]

/** The files of a new memo by name, an example in each. `schema` is the path to Raadsdeck's, for an editor. */
export function memoTemplate({ language, ...header }: Answers, schema: string): Record<string, string> {
  const files = filesOf((nl, en) => language === 'nl' ? nl : en, header)
  const fileOf = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  const parts = files.filter(([,, type]) => type.startsWith('PartLiteral')).map(([name]) => name)
  const beside = files.map(([name]) => name).filter(name => !parts.includes(name))
  const imports = files.map(([name]) => `import { ${name} } from './${fileOf(name)}.ts'\n`).toSorted()
  const fields = [`language: '${language}'`, ...beside.toSpliced(1, 0, `parts: [${parts.join(', ')}]`)]
  return {
    ...Object.fromEntries(files.map(([name, comment, type, value]) => [
      `${fileOf(name)}.ts`,
      `import type { ${type.match(/^\w+/)![0]} } from ${inspect(schema)}\n\n// ${comment}\nexport const ${name}: ${type} = ${literal(value)}\n`,
    ])) as Record<string, string>,
    'index.ts': `import type { MemoLiteral } from ${inspect(schema)}\n${imports.join('')}\nexport default {\n${fields.map(field => `  ${field},\n`).join('')}} satisfies MemoLiteral\n`,
  }
}

/** A value as TypeScript, with a comma at the end of each line that needs one. */
function literal(value: object): string {
  return inspect(value, { depth: null, compact: false, maxStringLength: null }).replace(/([^,{[])\n/g, '$1,\n')
}

function filesOf(t: (nl: string, en: string) => string, header: Omit<Answers, 'language'>): File[] {
  const [topic, source] = [t('eerste-onderwerp', 'first-topic'), t('eerste-bron', 'first-source')]
  return [
    ['header', t(
      'De voorkant. Onder `ours` staat wat u toevoegt; al het andere zijn de woorden van de memo.',
      'The front. Under `ours` stands what you add; all else is the memo’s own words.',
    ), 'MemoLiteral[\'header\']', {
      ...header,
      ours: { description: t('In één zin: waar de memo over gaat.', 'In one sentence: what the memo is about.') },
    }],
    ['introduction', t(
      'De tekst, in blokken; ieder blok met een kop krijgt een dia. Meer voorbeelden: docs/eigen-memo.md',
      'The text, in blocks; each block with a heading gets a slide. More examples: docs/eigen-memo.md',
    ), 'PartLiteral<\'text\'>', {
      kind: 'text',
      heading: t('Inleiding', 'Introduction'),
      blocks: [{
        text: t('Hier staat wat de memo als eerste zegt.', 'This is what the memo says first.'),
        emphasis: t('als eerste', 'says first'),
        ours: {
          heading: t('Waarom deze memo', 'Why this memo'),
          hints: [t('Een hint: alleen de spreker ziet hem.', 'A hint: only the speaker sees it.')],
        },
      }],
    }],
    ['questions', t('De vragen, elk met de id van zijn bronnen.', 'The questions, each with the id of its sources.'), 'PartLiteral<\'questions\'>', {
      kind: 'questions',
      items: [{
        text: t('Doen we het een of doen we het ander?', 'Do we do the one or the other?'),
        ours: { subject: t('het een of het ander', 'the one or the other'), sources: [source] },
      }],
      ours: { heading: t('De vraag aan de raad', 'The question to the council') },
    }],
    ['sources', t(
      'De bronnen, elk onder zijn onderwerp. Hebt u het adres gezien: { certainty: \'seen\', url: \'https://…\' }',
      'The sources, each under its topic. If you have seen the address: { certainty: \'seen\', url: \'https://…\' }',
    ), 'PartLiteral<\'sources\'>', {
      kind: 'sources',
      topics: [{ id: topic, title: t('Eerste onderwerp', 'First topic') }],
      items: [{
        id: source,
        topic,
        listed: t('Titel van de bron (Uitgever)', 'Title of the source (Publisher)'),
        title: t('Titel van de bron', 'Title of the source'),
        publisher: t('Uitgever', 'Publisher'),
        annotation: t('Wat de memo zegt over deze bron.', 'What the memo says of this source.'),
        ours: { published: header.date.slice(0, 4), address: { certainty: 'none' } },
      }],
      ours: { heading: t('Bronnen bij het gesprek', 'Sources for the conversation') },
    }],
    ['closing', t('Het slot.', 'The closing.'), 'PartLiteral<\'closing\'>', {
      kind: 'closing',
      heading: t('Tot slot', 'In closing'),
      paragraphs: [t('Dank voor uw aandacht.', 'Thank you for your attention.')],
    }],
    ['checkedAddresses', t('Dit bestand schrijft npm run links.', 'This file is written by npm run links.'), 'MemoLiteral[\'checkedAddresses\']', {
      checkedOn: header.date,
      results: {},
    }],
  ]
}
