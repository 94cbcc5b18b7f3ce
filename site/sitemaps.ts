import type { PlannedMemo } from '../deck/deck.ts'
import type { Files } from '../lib/folders/write-files.ts'
import { descriptionOf } from '../deck/headmatter.ts'
import { HANDOUT_PDF, partPath, PRESENTATION_PDF, slidePath } from '../deck/site-paths.ts'
import { escapeHtml } from '../document/escape-html.ts'
import { withoutMarks } from '../schema/marks.ts'
import { CATEGORIES, HANDLINGS, TERMS } from '../schema/woo.ts'
import { wordsFor } from '../words/index.ts'

const SITEMAP = 'sitemap.xml'

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const DIWOO = 'xmlns:diwoo="https://standaarden.overheid.nl/diwoo/metadata/"'
const AUTHORITY = 'http://publications.europa.eu/resource/authority'
const LANGUAGES: Record<string, [label: string, code: string]> = { nl: ['Nederlands', 'NLD'], en: ['Engels', 'ENG'] }

/**
 * The sitemap of the pages; with publisher and date, also the PDFs' Woo sitemap.
 * By the latter the national index finds them: https://standaarden.overheid.nl/diwoo/metadata
 */
export function sitemaps(memo: PlannedMemo, site: URL): { files: Files, robots: string } {
  const reading = partPath(wordsFor(memo.language), '')
  const pages = ['', ...memo.deck.slides.slice(1).map(({ alias }) => slidePath(alias)), reading]
  const woo = wooSitemaps(memo, site)
  return {
    files: [[SITEMAP, urlset(pages.map(path => location(site, path)))], ...woo],
    robots: [
      'User-agent: *',
      'Allow: /',
      '',
      ...[SITEMAP, ...woo.slice(0, 1).map(([path]) => path)].map(path => `Sitemap: ${new URL(path, site).href}`),
      '',
    ].join('\n'),
  }
}

/** The harvester finds an index by its name, and sitemaps only through the index. */
function wooSitemaps(memo: PlannedMemo, site: URL): Files {
  const { date, ours: { publisher, category } } = memo.header
  if (!publisher || !date)
    return []
  const { number } = CATEGORIES[category]
  const name = `sitemap-diwoo-infocat${number}.xml`
  const { presentationPdf, handoutPdf } = wordsFor(memo.language).site
  const documents = [[PRESENTATION_PDF, presentationPdf], [HANDOUT_PDF, handoutPdf]] as const
  const entry = `<sitemap>${location(site, name)}</sitemap>`
  const urls = documents.map(([path, label]) => location(site, path) + diwoo(memo, label))
  return [
    [`sitemapindex-diwoo-infocat${number}.xml`, xml('sitemapindex', NAMESPACE, [entry])],
    [name, urlset(urls, ` ${DIWOO}`)],
  ]
}

function diwoo(memo: PlannedMemo, label: string): string {
  const { date, title, caseNumber, ours: { publisher, category, handling, keywords } } = memo.header
  const language = LANGUAGES[memo.language]
  const all = (outer: string, inner: string, texts: readonly string[]): string =>
    texts.length ? element(outer, texts.map(text => element(inner, escapeHtml(text))).join('')) : ''
  return element('Document', element('DiWoo', [
    all('identifiers', 'identifier', caseNumber ? [caseNumber] : []),
    term('publisher', publisher!.name, publisher!.tooi),
    element('titelcollectie', element('officieleTitel', escapeHtml(withoutMarks(title)))
    + all('alternatieveTitels', 'alternatieveTitel', [label])),
    all('omschrijvingen', 'omschrijving', [descriptionOf(memo)]),
    element('classificatiecollectie', element(
      'informatiecategorieen',
      term('informatiecategorie', category, TERMS + CATEGORIES[category].tooi),
    ) + all('trefwoorden', 'trefwoord', keywords)),
    element('creatiedatum', date!),
    language ? term('language', language[0], `${AUTHORITY}/language/${language[1]}`) : '',
    term('format', 'PDF', `${AUTHORITY}/file-type/PDF`),
    element('documenthandelingen', element(
      'documenthandeling',
      term('soortHandeling', handling, TERMS + HANDLINGS[handling]) + element('atTime', `${date}T00:00:00`),
    )),
  ].join('')))
}

const element = (name: string, content: string): string => `<diwoo:${name}>${content}</diwoo:${name}>`
function term(name: string, label: string, resource: string): string {
  return `<diwoo:${name} resource="${escapeHtml(resource)}">${escapeHtml(label)}</diwoo:${name}>`
}
const location = (site: URL, path: string): string => `<loc>${escapeHtml(new URL(path, site).href)}</loc>`
function urlset(urls: readonly string[], more = ''): string {
  return xml('urlset', NAMESPACE + more, urls.map(url => `<url>${url}</url>`))
}
function xml(root: string, attributes: string, lines: readonly string[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<${root} ${attributes}>`, ...lines, `</${root}>`, ''].join('\n')
}
