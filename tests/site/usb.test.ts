import type { SlidesRenderer } from '../../site/pages.ts'
import { loadMemo } from '../../memo/load.ts'
import { stickPage } from '../../site/usb.ts'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'assets/a.woff2'), 'letters')
afterAll(() => rmSync(folder, { recursive: true }))

it('is one file: fonts, style and script within it, whatever is in them', async () => {
  const renderer = {
    render: (_memo: unknown, { style }: { style: string }) => Promise.resolve(`<html><head><style>${style}</style></head><body>$& </body></html>`),
    styleText: (assets: string) => `@font-face{src:url(${assets}a.woff2)} p::after{content:"$&"}`,
  } as unknown as SlidesRenderer
  const html = await stickPage(await loadMemo(), renderer, folder)
  expect(html).toContain(`url(data:font/woff2;base64,${Buffer.from('letters').toString('base64')})`)
  expect(html).toContain('content:"$&"')
  expect(html).toContain('<body>$& <script>')
  expect(html).not.toContain('<link')
})
