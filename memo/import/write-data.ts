import type { Draft } from './draft.ts'

/** Before what a person must decide, in the data. */
const TODO = '// Te doen: '
const WIDTH = 110
const KEYWORDS = /^(?:default|new|class|import|export|package|public|private|return|switch|this|delete|in|is|do|if|for|void|with|yield|await|case|super|static|interface|protected|null|true|false|\d.*)$/

/**
 * The files of a memo in TypeScript, by name: one for each part.
 * @param draft the memo
 * @param schema the path to Raadsdeck's schema/memo.ts, for an editor
 */
export function dataFiles(draft: Draft, schema: string): Record<string, string> {
  const { literal, todos } = draft
  const { language, header, parts, ...lists } = literal
  const files: Record<string, string> = {}
  const imports: string[] = []
  const add = (name: string, type: string, value: unknown): string => {
    let file = name
    for (let number = 2; files[`${file}.ts`] || file === 'index'; number++)
      file = `${name}-${number}`
    const camel = file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    const constant = KEYWORDS.test(camel) ? `part${camel[0]!.toUpperCase()}${camel.slice(1)}` : camel
    imports.push(`import { ${constant} } from './${file}.ts'\n`)
    const [imported] = type.match(/^\w+/)!
    files[`${file}.ts`] = `import type { ${imported} } from ${quoted(schema)}

export const ${constant}: ${type} = ${printed(value, todos)}\n`
    return constant
  }
  const fields = [
    `language: ${quoted(language)}`,
    add('header', 'MemoLiteral[\'header\']', header),
    `parts: [${parts.map(part => add(part.id ?? part.kind, `PartLiteral<'${part.kind}'>`, part)).join(', ')}]`,
    ...Object.entries({ checkedAddresses: undefined, ...lists }).map(([field, value]) =>
      add(field.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`), `MemoLiteral['${field}']`, value)),
  ]
  files['index.ts'] = `import type { MemoLiteral } from ${quoted(schema)}\n${imports.toSorted().join('')}
// Onder \`ours\` staat wat u toevoegt; al het andere zijn de woorden van de memo, zoals in memo.md.
${commentsOf(literal, todos, '')}export default {\n${fields.map(field => `  ${field},\n`).join('')}} satisfies MemoLiteral\n`
  return files
}

/** The things to decide, by file and line, as a list in Markdown. */
export function todoList(files: Record<string, string>, notes: readonly string[]): string {
  const lines = Object.entries(files).flatMap(([name, text]) => text.split('\n').flatMap((line, index) =>
    line.trimStart().startsWith(TODO) ? `- ${name}, regel ${index + 1}: ${line.trimStart().slice(TODO.length)}` : []))
  const told = notes.length ? [...notes.map(note => `- ${note}`), ''] : []
  return `${['# Te doen', '', ...told, ...lines].join('\n')}\n`
}

function commentsOf(value: object, todos: Draft['todos'], indent: string): string {
  return (todos.get(value) ?? []).map(what => `${indent}${TODO}${what}\n`).join('')
}

/** A value as TypeScript, on one line where there is room. */
function printed(value: unknown, todos: Draft['todos'], indent = ''): string {
  if (typeof value === 'string')
    return quoted(value)
  if (typeof value !== 'object' || value === null)
    return String(value)
  const inner = `${indent}  `
  const isList = Array.isArray(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) =>
    `${isList ? '' : `${/^[a-z]\w*$/i.test(key) ? key : quoted(key)}: `}${printed(item, todos, inner)}`)
  const line = isList ? `[${entries.join(', ')}]` : `{ ${entries.join(', ')} }`
  const comments = commentsOf(value, todos, inner)
  const short = (isList || indent) && !comments && !line.includes('\n') && indent.length + line.length <= WIDTH
  if (!entries.length || short)
    return entries.length ? line : isList ? '[]' : '{}'
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  return `${open}\n${comments}${entries.map(entry => `${inner}${entry},\n`).join('')}${indent}${close}`
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
