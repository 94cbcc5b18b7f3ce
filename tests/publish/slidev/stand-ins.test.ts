import { projectFolder } from '../../../publish/project.ts'
import { STAND_INS } from '../../../publish/slidev/stand-ins.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

describe('what stands in for a part of Slidev', () => {
  it.each(STAND_INS)('$module is there, and so is what takes its place', ({ module, by }) => {
    const places = ['node_modules', 'node_modules/@slidev/cli/node_modules', 'node_modules/@slidev/client/node_modules']
    expect(places.some(place => existsSync(join(projectFolder, place, module)))).toBe(true)
    expect(existsSync(join(projectFolder, by.startsWith('node_modules') ? '' : 'player/stand-ins', by))).toBe(true)
  })
  it.each([
    ['<p v-mark.underline>x</p>', 'v-mark'],
    ['<div v-drag="[1,2]" />', 'v-drag'],
    ['<v-drag text="x" />', 'v-drag'],
    ['<div v-motion :initial="{ x: 0 }" />', 'v-motion'],
    ['<VDropdown>x</VDropdown>', 'floating-vue'],
    ['```ts twoslash\nconst a = 1\n```', 'twoslash'],
    ['```ts\nconst a = 1\n```', 'styles'],
    ['> [!NOTE]', 'styles'],
    ['$$\nx\n$$', 'styles'],
    ['<div class="lead prose">', 'styles'],
    ['export default {\n  template: `<p/>`,\n}', 'vue.esm'],
  ])('a slide with %j stops the build', (text, module) => {
    const stopped = STAND_INS.filter(({ used }) => used?.test(text)).map(standIn => standIn.module)
    expect(stopped).toContainEqual(expect.stringContaining(module))
  })
  it.each(['De opgave: v-markt', '<p>Een prijs van $5 en $6</p>', '- [x] gedaan'])('ordinary text does not: %s', (text) => {
    expect(STAND_INS.filter(({ used }) => used?.test(text))).toEqual([])
  })
})
