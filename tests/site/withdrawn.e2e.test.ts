import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../../lib/folders/manifest.ts'
import { removeWorkFolder, workFolder } from '../../lib/folders/work-folder.ts'
import { loadMemo } from '../../memo/load.ts'
import { ownMemo } from '../../memo/options.ts'
import { partsOf } from '../../site/page-parts.ts'
import { inlineHash } from '../../site/policy.ts'
import { buildWithdrawn } from '../../site/withdrawn.ts'

const { header, contacts } = await loadMemo()

describe('the folder of a site that was withdrawn', () => {
  const folder = workFolder('withdrawn-e2e')
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  beforeAll(() => buildWithdrawn(join(folder, 'dist'), ownMemo, {
    address: { base: '/memo/' },
    releaseFolder: join(folder, 'release'),
  }))
  afterAll(() => removeWorkFolder(folder))

  it('has one page under two names, and a worker', async () => {
    expect(await listFiles(join(folder, 'dist'))).toEqual(['.nojekyll', '.raadsdeck.json', '404.html', '_headers', 'index.html', 'worker.js'])
    expect(read('dist/index.html')).toBe(read('dist/404.html'))
    expect(read('dist/worker.js')).toContain('registration.unregister()')
  })
  it('names the memo, and tells nothing else of it', () => {
    const html = read('dist/404.html')
    expect(html).toContain(`De memo ‘${header.title}’ staat niet meer op deze site.`)
    expect(html).toContain('<meta name="robots" content="noindex, nofollow, noarchive">')
    const told = [header.from, contacts[0]!.name, header.date, 'name="keywords"'].filter(text => text && html.includes(text))
    expect(told).toEqual([])
    expect(html).not.toMatch(/href="(?!data:)|<script/)
  })
  it('has settings whose policy allows its style, and that keep nothing', () => {
    const [style] = partsOf(read('dist/404.html')).styles
    for (const path of ['dist/_headers', 'release/nginx.conf', 'release/apache.conf']) {
      expect(read(path), path).toContain(inlineHash(style!))
      expect(read(path), path).not.toContain('max-age=31536000')
      expect(read(path), path).toContain('no-store')
    }
  })
})
