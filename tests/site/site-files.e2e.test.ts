import type { DefaultTreeAdapterTypes } from 'parse5'
import type { MemoOptions } from '../../memo/options.ts'
import { readFile } from 'node:fs/promises'
import { homedir, tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'parse5'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { listFiles } from '../../lib/folders/manifest.ts'
import { withWorkFolder } from '../../lib/folders/work-folder.ts'
import { projectFolder } from '../../lib/project.ts'
import { loadMemoForAudience } from '../../memo/load.ts'
import { ownMemo } from '../../memo/options.ts'
import { buildSite } from '../../site/build.ts'
import { partsOf } from '../../site/page-parts.ts'

const council: MemoOptions = { ...ownMemo, audience: 'council' }
const memo = await loadMemoForAudience(council)
const contact = memo.contacts[0]!

/** The text of all files by path; of PDFs the metadata too. */
async function textsIn(folder: string): Promise<Map<string, string>> {
  const paths = (await listFiles(folder)).filter(path => !/\.(?:woff2|png)$/.test(path))
  return new Map(await Promise.all(paths.map(async path => [path, await textOf(join(folder, path))] as const)))
}

async function textOf(file: string): Promise<string> {
  const content = await readFile(file)
  if (!file.endsWith('.pdf'))
    return content.toString()
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(content)), { mergePages: true })
  return `${text}\n${content.toString('latin1')}`
}

function attributesOf(node: DefaultTreeAdapterTypes.Node): { name: string, value: string }[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(attributesOf) : []
  return 'attrs' in node ? [...node.attrs, ...inner] : inner
}

function containing(texts: Map<string, string>, wanted: string): string[] {
  return [...texts].filter(([, text]) => text.replace(/\s+/g, '').includes(wanted.replace(/\s+/g, ''))).map(([path]) => path)
}

/** A telephone number as it may be written elsewhere, too. */
const spellings = [contact.telephone!, contact.telephone!.replace(/\D/g, ''), contact.email!, contact.lines!]

describe('the public site', () => {
  const site = inject('site')
  let texts: Map<string, string>
  let files: string[]
  beforeAll(async () => {
    files = await listFiles(site)
    texts = new Map([...await textsIn(site), ...await textsIn(join(dirname(site), 'usb')), ...await textsIn(join(dirname(site), 'release'))])
  })

  it('has every kind of file that is to be searched', () => {
    expect([...texts.keys()]).toEqual(expect.arrayContaining(['index.html', 'lezen/index.html', 'bediening.html', '404.html', 'presentatie.pdf', 'handout.pdf', 'worker.js', '_headers', 'presentatie.html', 'nginx.conf', 'sbom.cdx.json']))
    expect(containing(texts, contact.name)).toEqual(expect.arrayContaining(['afsluiting/index.html', 'lezen/index.html', 'presentatie.pdf', 'handout.pdf', 'presentatie.html']))
  })
  it.each(spellings)('never has %s', (text) => {
    expect(containing(texts, text)).toEqual([])
  })
  it('never has a hint for the speaker', () => {
    const { deck, ...literal } = memo
    const hints = deck.slides.flatMap(slide => slide.seconds ? slide.notes.hints : [])
    const ofTheMemo = hints.filter(hint => JSON.stringify(literal).includes(JSON.stringify(hint)))
    expect(ofTheMemo.length).toBeGreaterThan(15)
    expect(ofTheMemo.flatMap(hint => containing(texts, hint))).toEqual([])
  })
  it.each(['**Uit de memo**', '<strong>Uit de memo', '**Tip', '<strong>Tip', 'Richttijd: 0:', 'klaar na 2:'])('has no notes: %s', (mark) => {
    expect(containing(texts, mark)).toEqual([])
  })
  it('leads only to pages and parts of pages that are there', () => {
    const pages = new Map([...texts].filter(([path]) => path.endsWith('index.html')).map(([path, html]) => {
      const attributes = attributesOf(parse(html))
      return [path.replace('index.html', ''), {
        ids: attributes.flatMap(({ name, value }) => name === 'id' ? [value] : []),
        links: attributes.flatMap(({ name, value }) => name === 'href' ? [value] : []),
      }]
    }))
    const root = 'https://site.test/'
    const broken = [...pages].flatMap(([path, { links }]) => links.filter((link) => {
      const { href, hash, pathname } = new URL(link, root + path)
      const [place, part] = [pathname, hash].map(text => text.slice(1)) as [string, string]
      const target = pages.get(place)
      return href.startsWith(root) && !(target ? !part || target.ids.includes(part) : files.includes(place))
    }).map(link => `${path}: ${link}`))
    expect(pages.size).toBe(memo.deck.slides.length + 2)
    expect(broken).toEqual([])
  })
  it.each([projectFolder, homedir() === '/' ? projectFolder : `${homedir()}/`, `${tmpdir()}/`, '/node_modules/', `${userInfo().username}@`])('never tells where it was made: %s', (path) => {
    expect([...texts].filter(([, text]) => text.includes(path)).map(([file]) => file)).toEqual([])
  })
  it('has no source map, and nothing of Slidev or Vue', async () => {
    expect(await listFiles(site)).not.toEqual(expect.arrayContaining([expect.stringMatching(/\.map$|presenter|_redirects/i)]))
    const scripts = [...texts].filter(([path]) => path.endsWith('.js') || path.endsWith('.html'))
    // Style sheets also name the class by which Slidev hides a step.
    const own = (text: string): string => partsOf(text).styles.reduce((rest, style) => rest.replace(style, ''), text).replace(/(?:https?|data):[^")]*/g, '')
    const theirs = /sourceMappingURL|slidev|vue|__v_|createApp|data-v-|<!--/i
    expect(scripts.filter(([, text]) => theirs.test(own(text))).map(([file]) => file)).toEqual([])
  })
  it('has the licences of its fonts', () => {
    expect(texts.get('licenties/fontsource-source-serif-4.txt')).toMatch(/SIL Open Font License/i)
    expect(texts.get('licenties/fontsource-source-sans-3.txt')).toMatch(/SIL Open Font License/i)
  })
  it('has bills of materials of what is in it and what made it, and nothing that is another each time', () => {
    const namesIn = (file: string): string[] => {
      const bill = JSON.parse(texts.get(file)!) as Record<'metadata' | 'components', unknown>
      const { component, ...rest } = bill.metadata as { component: { name: string } }
      expect(component.name).toBe('raadsdeck')
      expect([bill, rest].flatMap(Object.keys).filter(key => /serialNumber|timestamp/.test(key))).toEqual([])
      return (bill.components as { name: string }[]).map(({ name }) => name)
    }
    const made = namesIn('sbom-bouw.cdx.json')
    expect(namesIn('sbom.cdx.json')).toEqual(['@fontsource/source-sans-3', '@fontsource/source-serif-4'])
    expect(made).toEqual(expect.arrayContaining(['vue', 'vue-router', '@slidev/cli', 'vite', '@cantoo/pdf-lib']))
    expect(made.filter(name => ['vitest', '@antfu/eslint-config'].includes(name))).toEqual([])
  })
})

describe('the site for the council', () => {
  let texts: Map<string, string>
  beforeAll(async () => {
    texts = await withWorkFolder('e2e-raad', async (folder) => {
      const site = join(folder, 'site')
      await buildSite(site, council, { address: { site: new URL('https://www.voorbeeld.nl/memo/'), base: '/memo/' }, usbFolder: join(folder, 'usb') })
      return new Map([...await textsIn(site), ...await textsIn(join(folder, 'usb'))])
    })
  })

  it.each([contact.telephone!, contact.email!])('has %s in the deck, the reading page, the PDFs and the one file', (text) => {
    expect(containing(texts, text)).toEqual(expect.arrayContaining(['contact/index.html', 'lezen/index.html', 'presentatie.pdf', 'handout.pdf', 'presentatie.html']))
  })
  it('asks search engines to leave it alone', () => {
    expect([...texts].filter(([path, html]) => path.endsWith('index.html') && !html.includes('content="noindex, nofollow, noarchive"'))).toEqual([])
  })
  it('is on no map, and told to nobody', () => {
    expect([...texts.keys()].filter(path => /sitemap|robots/.test(path))).toEqual([])
    expect(texts.get('lezen/index.html')).not.toContain('ld+json')
  })
  it('tells its address and its picture where the host is known', () => {
    expect(texts.get('opgave/index.html')).toContain('<link rel="canonical" href="https://www.voorbeeld.nl/memo/opgave/">')
    expect(texts.get('start/index.html')).toContain('<link rel="canonical" href="https://www.voorbeeld.nl/memo/">')
    expect(texts.get('lezen/index.html')).toContain('<meta property="og:image" content="https://www.voorbeeld.nl/memo/omslag.png">')
  })
  it('has a page for unknown addresses that knows the way without a script', () => {
    expect(texts.get('404.html')).toContain('href="/memo/lezen/"')
    expect(texts.get('404.html')!.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/memo/not-found.js">'])
  })
})
