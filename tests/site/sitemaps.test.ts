import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { projectFolder } from '../../lib/project.ts'
import { loadMemo } from '../../memo/load.ts'
import { withDeck } from '../../memo/plan.ts'
import { CATEGORIES, HANDLINGS } from '../../schema/woo.ts'
import { sitemaps } from '../../site/sitemaps.ts'
import { structuredData } from '../../site/structured-data.ts'
import { readRight, smallMemo } from '../fixtures/small-memo.ts'

const SITE = new URL('https://www.voorbeeld.nl/memo/')
const MDTO = 'https://www.nationaalarchief.nl/mdto'
const publisher = { name: 'Gemeente <Dordrecht> & co', tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0505' }

const xsd = (name: string): string => readFileSync(join(projectFolder, 'tests/fixtures/xsd', name), 'utf8')
/** The sitemap's schema admits other schemas' elements, validated strictly. */
const both = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
<xs:import namespace="https://standaarden.overheid.nl/diwoo/metadata/" schemaLocation="diwoo-metadata.xsd"/>
</xs:schema>`
const preload = [
  { fileName: 'sitemap.xsd', contents: xsd('sitemap.xsd') },
  { fileName: 'diwoo-metadata.xsd', contents: xsd('diwoo-metadata.xsd').replace(`${MDTO}/MDTO-XML1.0.1.xsd`, 'mdto.xsd') },
  { fileName: 'diwoo-metadata-lijsten.xsd', contents: xsd('diwoo-metadata-lijsten.xsd') },
  { fileName: 'mdto.xsd', contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${MDTO}"><xs:element name="MDTO"/></xs:schema>` },
]
async function faults(contents: string, schema = both): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'found.xml', contents }], schema: [schema], preload, maxMemoryPages: 4096 })
  return errors.map(({ message }) => message)
}

/** A small memo with a publisher, and other values in its header. */
function memoWith(ours: object, header: object = {}) {
  const memo = smallMemo()
  const own = { ...memo.header, ...header, ours: { ...memo.header.ours, publisher, ...ours } }
  return withDeck(readRight({ ...memo, header: own }))
}

describe('the sitemaps of Dordrecht', () => {
  let files: Map<string, string>
  let robots: string
  beforeAll(async () => {
    const made = sitemaps(withDeck(await loadMemo()), SITE)
    files = new Map(made.files.map(([path, text]) => [path, String(text)]))
    robots = made.robots
  })

  it('are named as the national index wants them, and in robots.txt', () => {
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemapindex-diwoo-infocat008.xml', 'sitemap-diwoo-infocat008.xml'])
    expect(robots.match(/^Sitemap: .*/gm)).toEqual(['Sitemap: https://www.voorbeeld.nl/memo/sitemap.xml', 'Sitemap: https://www.voorbeeld.nl/memo/sitemapindex-diwoo-infocat008.xml'])
  })
  it('are valid', async () => {
    expect(await faults(files.get('sitemap.xml')!)).toEqual([])
    expect(await faults(files.get('sitemapindex-diwoo-infocat008.xml')!, xsd('siteindex.xsd'))).toEqual([])
    expect(await faults(files.get('sitemap-diwoo-infocat008.xml')!)).toEqual([])
  })
  it('name every page once, by its one address, and each PDF', async () => {
    const { deck } = withDeck(await loadMemo())
    const addresses = (path: string): string[] => [...files.get(path)!.matchAll(/(?<=<loc>)[^<]*/g)].map(([address]) => address)
    expect(addresses('sitemap.xml')).toEqual(['', ...deck.slides.slice(1).map(({ alias }) => `${alias}/`), 'lezen/'].map(path => SITE.href + path))
    expect(addresses('sitemap-diwoo-infocat008.xml')).toEqual(['presentatie.pdf', 'handout.pdf'].map(path => SITE.href + path))
    expect(addresses('sitemapindex-diwoo-infocat008.xml')).toEqual([`${SITE.href}sitemap-diwoo-infocat008.xml`])
  })
})

describe('a Woo sitemap', () => {
  it.each(Object.entries(CATEGORIES))('of %s is valid', async (category, { number }) => {
    const { files } = sitemaps(memoWith({ category }), SITE)
    expect(files[1]![0]).toBe(`sitemapindex-diwoo-infocat${number}.xml`)
    expect(await faults(String(files[2]![1]))).toEqual([])
  })
  it.each(Object.keys(HANDLINGS))('with the handling %s is valid', async (handling) => {
    expect(await faults(String(sitemaps(memoWith({ handling, keywords: [] }), SITE).files[2]![1]))).toEqual([])
  })
  it.each([
    ['another organisation', (text: string) => text.replace('gm0505', 'gm9999')],
    ['no title', (text: string) => text.replace(/<diwoo:titelcollectie>.*?<\/diwoo:titelcollectie>/g, '')],
    ['no handling', (text: string) => text.replace(/<diwoo:documenthandelingen>.*?<\/diwoo:documenthandelingen>/g, '')],
  ])('would be found out with %s', async (_, spoil) => {
    const text = String(sitemaps(memoWith({}), SITE).files[2]![1])
    expect(spoil(text)).not.toBe(text)
    expect(await faults(spoil(text))).not.toEqual([])
  })
  it.each([
    ['a publisher', memoWith({ publisher: undefined })],
    ['a date', memoWith({}, { date: undefined })],
  ])('is not made without %s', (_, memo) => {
    expect(sitemaps(memo, SITE).files.map(([path]) => path)).toEqual(['sitemap.xml'])
  })
})

it('tells search engines what the memo is, and where its PDFs are', async () => {
  expect(structuredData(await loadMemo(), SITE)).toMatchObject({
    '@type': 'Report',
    'url': `${SITE.href}lezen/`,
    'dateCreated': '2022-03-21',
    'publisher': { '@type': 'GovernmentOrganization', 'name': 'Gemeente Dordrecht' },
    'encoding': [{ contentUrl: `${SITE.href}presentatie.pdf` }, { contentUrl: `${SITE.href}handout.pdf` }],
  })
})
