import type { Answers } from './answers.ts'
import { TEXTS } from './texts.ts'

export interface TemplateFile { name: string, text: string }

const q = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, ' ')}'`

/** The files of a new memo: an example of everything, explained. `schema` is the path to Raadsdeck's, for an editor. */
export function memoTemplate({ title, to, from, date, language }: Answers, schema: string): TemplateFile[] {
  const t = TEXTS[language]
  const { comments: c } = t
  const type = `import type { MemoLiteral } from ${q(schema)}\n\n`
  const part = (file: string, name: string, comment: string, text: string): TemplateFile =>
    ({ name: `${file}.ts`, text: `${type}// ${comment}\nexport const ${name}: MemoLiteral['${name}'] = ${text}\n` })
  const parts: [file: string, name: string, comment: string, text: string][] = [
    ['header', 'header', c.header, `{
  title: ${q(title)},
  to: ${q(to)},
  // via: ${q(c.via)},
  from: ${q(from)},
  date: ${q(date)},
  ours: { description: ${q(t.description)}, keywords: [] },
}`],
    ['introduction', 'introduction', c.introduction, `{
  heading: ${q(t.heading)},
  paragraphs: [
    [
      // ${c.emphasis}
      { id: '${t.ids.begin}', text: ${q(t.passage)}, emphasis: ${q(t.emphasis)}, ours: { heading: ${q(t.passageHeading)}, hints: [${q(t.hint)}] } },
      // ${c.shifts}
      { id: '${t.ids.shift}', text: ${q(t.shift)}, shifts: [{ from: ${q(t.shiftFrom)}, to: ${q(t.shiftTo)} }], ours: { heading: ${q(t.shiftHeading)} } },
    ],
    [
      // ${c.columns}
      {
        id: '${t.ids.columns}',
        text: ${q([t.columns, ...t.columnTexts].join(' '))},
        columns: [
${t.columnTexts.map((text, index) => `          { text: ${q(text)}, ours: { heading: ${q(t.columnHeadings[index]!)} } },`).join('\n')}
        ],
        ours: { heading: ${q(t.columnsHeading)} },
      },
    ],
  ],
  // ${c.summary}
  ours: { summary: ${q(t.summary)} },
}`],
    ['dilemmas', 'dilemmas', c.dilemmas, `{
  leadIn: ${q(t.leadIn)},
  items: [
    // ${c.dilemmaSources}
    { id: '${t.ids.dilemma}', text: ${q(t.dilemma)}, ours: { subject: ${q(t.subject)}, sources: ['${t.ids.source}'] } },
  ],
  ours: { heading: ${q(t.dilemmas)} },
}`],
    ['task', 'task', c.task, `{
  text: ${q(t.task)},
  optimum: { centre: ${q(t.centre)}, forces: [${t.forces.map(q).join(', ')}] },
  ours: { heading: ${q(t.taskHeading)}, summary: ${q(t.taskSummary)} },
}`],
    ['main-themes', 'mainThemes', c.mainThemes, `{
  items: [
    { id: '${t.ids.theme}', text: ${q(t.theme)}, ours: { heading: ${q(t.themeHeading)}, topics: ['${t.ids.topic}'] } },
  ],
  ours: { heading: ${q(t.themes)} },
}`],
    ['topics', 'topics', c.topics, `{
  items: [{ id: '${t.ids.topic}', title: ${q(t.topic)}, ours: {} }],
  ours: { heading: ${q(t.topics)} },
}`],
    ['sources', 'sources', c.sources, `[
  {
    id: '${t.ids.source}',
    topic: '${t.ids.topic}',
    // ${c.listed}
    listed: ${q(`${t.source} (${t.publisher})`)},
    title: ${q(t.source)},
    publisher: ${q(t.publisher)},
    annotation: ${q(t.annotation)},
    // ${c.excerpt}
    excerpt: ${q(t.excerpt)},
    ours: {
      // ${c.published}
      published: ${q(date.slice(0, 4))},
      // ${c.address}
      address: { certainty: 'none' },
      // ${c.more}
      // fullTitle: ${q(c.fullTitle)}, period: '2020-2024', remark: ${q(c.remark)}, related: ['${t.ids.related}'],
    },
  },
]`],
    ['closing', 'closing', c.closing, `{
  heading: ${q(t.closing)},
  paragraphs: [${q(t.closingText)}],
  ours: {},
}`],
    ['contact', 'contact', c.contact, `{
  name: ${q(t.name)},
  role: ${q(t.role)},
  // lines: ${q(c.lines)},
}`],
    ['corrections', 'corrections', c.corrections, '[]'],
    ['foreign-words', 'foreignWords', c.foreignWords, '[]'],
    ['checked-addresses', 'checkedAddresses', c.checkedAddresses, `{ checkedOn: ${q(date)}, results: {} }`],
  ]
  return [
    ...parts.map(fields => part(...fields)),
    {
      name: 'index.ts',
      text: `${type.trimEnd()}\n${parts.map(([file, name]) => `import { ${name} } from './${file}.ts'`).toSorted().join('\n')}

// ${c.index}
export default {
  language: ${q(language)},
${parts.map(([, name]) => `  ${name},`).join('\n')}
} satisfies MemoLiteral
`,
    },
  ]
}
