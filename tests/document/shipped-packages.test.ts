import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listShipped, shippedPackages } from '../../document/shipped-packages.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'raadsdeck-shipped-'))
  const files = {
    'entry.js': 'import { used } from "used"; import { a } from "@scope/unused"; import "styled/a.css"; import f from "font/f.woff2"; document.title = used + f',
    'node_modules/used/index.js': 'export const used = "used"; export { b } from "inner"',
    'node_modules/inner/index.js': 'export const b = "inner"',
    'node_modules/@scope/unused/index.js': 'export const a = "unused"',
    'node_modules/styled/a.css': 'p { color: red }',
    'node_modules/font/f.woff2': 'x'.repeat(5000),
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const name of ['used', 'inner', '@scope/unused', 'styled', 'font'])
    writeFileSync(join(root, 'node_modules', name, 'package.json'), JSON.stringify({ name, version: '1.2.3', sideEffects: name === 'styled' }))
})
afterAll(() => rmSync(root, { recursive: true }))

async function bundled(...parts: Parameters<typeof listShipped>): Promise<string[]> {
  const outDir = mkdtempSync(join(root, 'out-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [listShipped(...parts)],
    build: { outDir, rolldownOptions: { input: join(root, 'entry.js') } },
  })
  return shippedPackages([outDir], root).map(({ name, version }) => `${name}@${version}`)
}

describe('the packages in a bundle', () => {
  it('are those of which something is left in it', async () => {
    expect(await bundled('scripts', 'assets')).toEqual(['font@1.2.3', 'styled@1.2.3', 'used@1.2.3'])
  })
  it('are those of styles and fonts alone, where scripts stay here', async () => {
    expect(await bundled('assets')).toEqual(['font@1.2.3', 'styled@1.2.3'])
  })
})
