import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { escapeTemplate } from '../../deck/markdown.ts'
import { projectFolder } from '../../lib/project.ts'
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.ts'
import { lawfulText } from './hostile.ts'

/**
 * Slidev makes one Vue component of the titles of all slides, for its search.
 * Titles go through its whole Markdown (typographer, slots, snippets) and Vue's compiler: both are real here.
 * Slidev compiles nothing else of the slides: pages have a layout, ids and notes, and no content
 * (`pages.test.ts`); the notes are shown as HTML that is checked there, and never compiled.
 */
let compile: (markdown: string) => Promise<string>
let folder: string

beforeAll(async () => {
  const scratch = join(projectFolder, '.raadsdeck')
  mkdirSync(scratch, { recursive: true })
  folder = mkdtempSync(join(scratch, 'titles-'))
  const entry = join(folder, 'slides.md')
  writeFileSync(entry, '---\ntheme: none\n---\n')
  const plugins = (await ViteSlidevPlugin(await resolveOptions({ entry }, 'build'), {}, {})).flat(9) as unknown as { name: string, transform: (code: string, id: string) => Promise<{ code: string }> }[]
  const markdown = plugins.find(plugin => plugin?.name === 'unplugin-vue-markdown')!
  compile = async text => (await markdown.transform.call({}, `<template v-if="true">\n\n${text}\n\n</template>`, '/@slidev/title-renderer.md')).code
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CHARACTERS: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'', '&amp;': '&' }

/** The HTML that Slidev and Vue show of a title, without Vue's markers. */
async function shown(title: string): Promise<string> {
  const component = await compile(escapeTemplate(title))
  expect(component).toMatch(/^<template><div><template v-if="true">\n<p>[^\n]*<\/p>\n<\/template><\/div><\/template>\n<script setup>\n<\/script>$/)
  const template = /^<template>([\s\S]*)<\/template>\n<script setup>/.exec(component)![1]!
  // The server renderer compiles a template given as text.
  const html = (await renderToString(createSSRApp({ template }))).replace(/<!--[\s\S]*?-->/g, '')
  const text = /^<div><p>([^<]*)<\/p><\/div>$/.exec(html)?.[1]
  return text?.replace(/&(?:lt|gt|quot|#39|amp);/g, reference => CHARACTERS[reference]!) ?? html
}

/**
 * Vue condenses spaces, as every reader of HTML does.
 * https://vuejs.org/api/application.html#app-config-compileroptions-whitespace
 */
const condensed = (text: string): string => text.replace(/ +/g, ' ')

it.each([...HOSTILE_TEXTS, '::right::', ':: a ::', 'dit... en (C) en (tm) en,, en????', '{{{ x }}}', '{ { x } }'])('slidev and Vue show the title %j as it is', async (title) => {
  expect(await shown(title)).toBe(condensed(title))
})

it('slidev and Vue show any title as it is', async () => {
  await fc.assert(fc.asyncProperty(lawfulText, async (title) => {
    expect(await shown(title)).toBe(condensed(title))
  }), { numRuns: 150 })
})
