import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { compileScript, parse as parseVue } from 'vue/compiler-sfc'

const require = createRequire(import.meta.url)
const program = (file: string, text: string): ReturnType<typeof parseSync>['program'] => parseSync(file, text).program

/** The names that components/presenter/slidev-client.js takes, with their files. */
const taken = program('slidev-client.js', readFileSync('components/presenter/slidev-client.js', 'utf8')).body.flatMap((statement) => {
  if (statement.type !== 'ExportNamedDeclaration' || !statement.source)
    throw new Error('components/presenter/slidev-client.js holds something else than what it takes from Slidev')
  return statement.specifiers.map(({ local }) => [nameOf(local), String(statement.source!.value)] as const)
})

function nameOf(local: object): string {
  return 'name' in local ? String(local.name) : String((local as { value: string }).value)
}

/** The names that a module of Slidev exports. */
function exportsOf(file: string, text: string): string[] {
  return program(file, text).body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration')
      return []
    const { declaration, specifiers } = statement
    const declared = declaration && 'declarations' in declaration ? declaration.declarations : [declaration ?? {}]
    const names = declared.flatMap(one => 'id' in one && one.id ? [nameOf(one.id)] : [])
    return [...names, ...specifiers.map(({ exported }) => nameOf(exported))]
  })
}

describe('what is taken from inside Slidev’s client', () => {
  it('is something', () => expect(taken.length).toBeGreaterThan(5))

  it.each(taken)('%s is still in %s', (name, source) => {
    const file = require.resolve(source)
    const text = readFileSync(file, 'utf8')
    if (!file.endsWith('.vue'))
      return expect(exportsOf(file, text)).toContain(name)
    expect(name).toBe('default')
    expect(parseVue(text).descriptor.template).not.toBeNull()
  })
})

/** The names in the returned objects, as our types promise them. */
describe('what those give', () => {
  it.each([
    ['useNav', 'composables/useNav.ts', ['slides', 'currentSlideRoute', 'clicksContext', 'next', 'prev', 'go']],
    ['useNav', 'composables/useNav.ts', ['currentSlideNo', 'hasPrimarySlide', 'nextSlide', 'prevSlide']],
    ['useNav', 'composables/useNav.ts', ['isPresenter', 'isPrintMode']],
    ['useDrawings', 'composables/useDrawings.ts', ['brush', 'brushColors', 'canClear', 'canUndo', 'clear', 'drauu']],
    ['useDrawings', 'composables/useDrawings.ts', ['drawingEnabled', 'drawingMode']],
    ['useSlideContext', 'context.ts', ['$frontmatter']],
  ])('%s still has it', (_, path, names) => {
    const file = require.resolve(`@slidev/client/${path}`)
    expect([...returned(program(file, readFileSync(file, 'utf8')))]).toEqual(expect.arrayContaining(names))
  })
})

describe('what components are given', () => {
  it.each([
    ['SlideContainer', ['isMain']],
    ['SlidesShow', ['renderContext']],
    ['SlideWrapper', ['clicksContext', 'renderContext', 'route']],
    ['NoteDisplay', ['autoScroll', 'clicksContext', 'note', 'noteHtml', 'placeholder']],
  ])('%s still takes it', (component, props) => {
    const text = readFileSync(require.resolve(`@slidev/client/internals/${component}.vue`), 'utf8')
    const bindings = Object.entries(compileScript(parseVue(text).descriptor, { id: component }).bindings!)
    const names = bindings.flatMap(([name, kind]) => kind === 'props' ? [name] : [])
    expect(names).toEqual(expect.arrayContaining(props))
  })
})

/** Every name in an object that a function in the module returns. */
function* returned(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null)
    return
  const { type, argument } = node as {
    type?: string
    argument?: { type: string, properties: { key?: object }[] } | null
  }
  if (type === 'ReturnStatement' && argument?.type === 'ObjectExpression') {
    for (const { key } of argument.properties) {
      if (key)
        yield nameOf(key)
    }
  }
  for (const child of Object.values(node))
    yield* returned(child)
}
