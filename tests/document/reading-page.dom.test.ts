import type { Passage } from '../../schema/memo.ts'
import { describe, expect, it } from 'vitest'
import dordrecht from '../../data/index.ts'
import { partById, partsOf, sourcesOf } from '../../deck/look-up.ts'
import { layOut } from '../../deck/plan.ts'
import { typeset } from '../../deck/text/typography.ts'
import { render } from '../../document/reading-entry.ts'
import { measure } from '../../memo/measure.ts'
import { withDeck } from '../../memo/plan.ts'
import { forAudience } from '../../schema/audience.ts'
import { readRight, readSmall } from '../fixtures/small-memo.ts'
import { asRead, readingPage } from './render.ts'

const real = readRight(dordrecht)

function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(element => asRead(element.textContent))
}

describe('the whole memo', () => {
  it.each([[true, true], [false, false], [undefined, false]])('is said to stand there word for word when memo.md proves it: %s', async (wordForWord, said) => {
    const page = await readingPage({ ...real, wordForWord })
    expect(page.querySelector('.memo-head-key')!.textContent!.includes('woord voor woord')).toBe(said)
    expect(page.querySelector('.memo-head-key')!.textContent).toContain('Kopjes als ‘Dilemma 1’')
  })

  it('stands there in its own order', async () => {
    const text = asRead((await readingPage(real)).querySelector('.page-text')!.textContent)
    const paragraphs = [
      ...partsOf(real, 'text').flatMap(({ blocks }) => blocks.map(block => (block as Passage).text)),
      ...partsOf(real, 'questions').flatMap(({ items }) => items.map(({ text }) => text)),
      ...partsOf(real, 'task').map(({ text }) => text),
      ...partsOf(real, 'themes').flatMap(({ items }) => items.map(({ text }) => text)),
      ...sourcesOf(real).flatMap(source => [source.listed, source.annotation!]),
      ...partsOf(real, 'closing').flatMap(({ paragraphs }) => paragraphs),
      real.contacts[0]!.lines!,
    ]
    let from = 0
    for (const paragraph of paragraphs) {
      const at = text.indexOf(asRead(typeset(paragraph)), from)
      expect(at, `after the one before it: ${paragraph}`).toBeGreaterThanOrEqual(from)
      from = at + paragraph.length
    }
  })

  it('keeps the passages of one paragraph in one paragraph', async () => {
    const paragraphs = textsOf(await readingPage(readSmall()), '#inleiding p:has(> span)')
    expect(paragraphs).toEqual([
      'Er zijn steeds meer fietsers. Er is no way back. Het gaat van auto naar fiets.',
      'Dit vraagt iets. Het college bouwt. De raad kiest.',
    ])
  })

  it('speaks in its own letter, and nothing of ours does', async () => {
    const memo = readSmall()
    const inSerif = textsOf(await readingPage(memo), '.memo-voice')
    const [questions, source] = [partById(memo, 'questions', 'dilemmas'), sourcesOf(memo)[0]!]
    const [question] = questions.items
    for (const text of ['Fietsen is gezond.', memo.contacts[0]!.invitation, question!.text, memo.header.to, source.annotation])
      expect(inSerif).toContain(text)
    for (const text of [questions.ours.heading, source.ours.remark, source.ours.fullTitle, question!.ours.subject])
      expect(inSerif.join('\n')).not.toContain(text)
  })
})

describe('the page as a document', () => {
  it('has one h1, which is the memo’s title, and no heading that skips a level or is empty', async () => {
    const document = await readingPage(real)
    expect(textsOf(document, 'h1')).toEqual([asRead(typeset(real.header.title))])
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    const levels = headings.map(heading => Number(heading.tagName[1]))
    levels.slice(1).forEach((level, index) =>
      expect(level, headings[index + 1]!.textContent!).toBeLessThanOrEqual(levels[index]! + 1))
    expect(headings.filter(heading => !asRead(heading.textContent))).toEqual([])
  })

  it('tells its language, title, description, author and date', async () => {
    const document = await readingPage(real)
    const meta = (name: string): string | null => document.querySelector(`meta[name="${name}"]`)!.getAttribute('content')
    expect(document.documentElement.lang).toBe('nl')
    expect(document.title).toBe('Leespagina · Maatschappelijke effecten digitalisering')
    expect((await readingPage(real, { handout: true })).title).toBe(real.header.title)
    expect([meta('description'), meta('author'), meta('dcterms.date')]).toEqual([real.header.ours.description, real.header.from, '2022-03-21'])
  })

  it('has one main, and a skip link before everything else that leads to it', async () => {
    const document = await readingPage(real)
    expect(document.querySelectorAll('main')).toHaveLength(1)
    expect(document.querySelector('a')!.getAttribute('href')).toBe(`#${document.querySelector('main')!.id}`)
  })

  it('gives every landmark of one kind a name of its own', async () => {
    const document = await readingPage(real)
    const names = [...document.querySelectorAll('nav')].map(nav =>
      nav.getAttribute('aria-label') ?? asRead(document.getElementById(nav.getAttribute('aria-labelledby')!)!.textContent))
    expect(new Set(names).size).toBe(names.length)
    expect(names).not.toContain('')
  })

  it.each(real.foreignWords)('says that "$words" is $language', async ({ words, language }) => {
    const document = await readingPage(real)
    const elements = [...document.querySelectorAll(`em[lang="${language}"]`)]
    expect(elements.map(element => element.textContent)).toContain(words)
  })

  it('runs no script and styles no element by itself, so that a strict policy lets it be', async () => {
    const document = await readingPage(real, { handout: true })
    expect(document.querySelectorAll('script, [style], [onclick]')).toHaveLength(0)
  })

  it('carries nothing that only Vue would need', async () => {
    expect(await render(withDeck(real), { addresses: { slide: alias => alias } })).not.toMatch(/<!--|data-v-/)
  })

  it('holds its style', async () => {
    const held = await readingPage(real, { style: 'p > a{color:red}' })
    expect(held.querySelector('style')!.textContent).toBe('p > a{color:red}')
  })
})

describe('addresses', () => {
  it('gives every slide’s part an anchor, each once', async () => {
    const document = await readingPage(real)
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const parts = layOut(real, measure).deck.slides.map(slide => slide.part)
    expect(parts.filter(part => part && !ids.includes(part))).toEqual([])
  })

  it.each([['the web page', false], ['the handout', true]])('lets every link within %s arrive', async (_name, handout) => {
    const document = await readingPage(real, { handout })
    const links = [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href')!.slice(1))
    expect(links.length).toBeGreaterThan(30)
    expect(links.filter(id => !document.getElementById(id))).toEqual([])
  })

  it('links each part to the slides that say the same', async () => {
    const document = await readingPage(real)
    const links = [...document.querySelectorAll('.slide-references a')].map(link => link.getAttribute('href'))
    const wanted = layOut(real, measure).deck.slides.filter(slide => slide.part).map(slide => `../#/${slide.alias}`)
    expect(links.toSorted()).toEqual(wanted.toSorted())
  })

  it('names the other documents', async () => {
    const document = await readingPage(readSmall(), { documents: [{ href: '../handout.pdf', label: 'Handout (pdf)' }] })
    expect(asRead(document.querySelector('a[href="../handout.pdf"]')!.textContent)).toBe('Handout (pdf)')
  })

  it('shows an address that was seen, written out, and none that is only a pattern', async () => {
    const changes = { 'parts.4.items.1.ours.address': { certainty: 'pattern', url: 'https://example.nl/geraden' } }
    const document = await readingPage(readSmall(changes))
    const link = document.querySelector('#bron-fietsnota a[href^="https:"]')!
    expect([link.getAttribute('href'), link.textContent]).toEqual(['https://example.nl/fietsnota', 'example.nl/fietsnota'])
    expect(document.documentElement.outerHTML).not.toContain('geraden')
  })
})

describe('the drawings', () => {
  it.each([['the web page', false], ['the handout', true]])('lead to the parts of %s, not to slides', async (_name, handout) => {
    const document = await readingPage(real, { handout })
    const linksOf = (selector: string): (string | null)[] => [...document.querySelectorAll(`${selector} a`)].map(link => link.getAttribute('href'))
    const sources = sourcesOf(real).map(({ id }) => `#bron-${id}`)
    expect(linksOf('#kaart .theme-map').toSorted()).toEqual([...sources, ...partsOf(real, 'sources')[0]!.topics.map(({ id }) => `#onderwerp-${id}`)].toSorted())
  })

  it.each([
    ['#kaart', 'Tekening van lijnen van elk hoofdthema naar zijn onderwerpen. Veiligheid: Beleid.'],
    ['#opgave', 'Tekening: het midden in het midden. Twee krachten trekken eraan, elk naar een eigen kant: snelheid en rust.'],
    ['#inleiding', 'wordt'],
  ])('are said in words: %s', async (part, label) => {
    const labels = [...(await readingPage(readSmall())).querySelectorAll(`${part} svg[role=img]`)].map(svg => svg.getAttribute('aria-label'))
    expect(labels).toEqual([label])
  })

  it('draw what changes right after the paragraph that says it, in the memo’s words', async () => {
    const shifts = (await readingPage(readSmall())).querySelector('#inleiding p:has(#inleiding-schuif) + .shifts')!
    expect([...shifts.querySelectorAll('.memo-voice')].map(words => words.textContent)).toEqual(['auto', 'fiets'])
  })

  it('count the sources on the map where their titles would be too many', async () => {
    const items = sourcesOf(readSmall())
    const many = Array.from({ length: 15 }, (_, index) => ({ ...items[1]!, id: `telling-${index}` }))
    const map = (await readingPage(readSmall({ 'corrections': [], 'parts.4.items': [...items, ...many] }))).querySelector('#kaart .theme-map')!
    expect(textsOf(map as unknown as Document, '.theme-map-topic p:last-child')).toEqual(['1 bron', '16 bronnen'])
  })

  it('are not there without main themes that have topics', async () => {
    const document = await readingPage(readSmall({ 'parts.3.items.0.ours.topics': [] }))
    expect(document.querySelectorAll('#kaart, .theme-map')).toHaveLength(0)
  })
})

describe('a source', () => {
  it('tells everything that is known about it', async () => {
    const text = asRead((await readingPage(readSmall())).querySelector('#bron-fietsnota')!.textContent)
    for (const fact of ['Fietsnota 2023 (Bureau Wiel i.o.v. MinIenW)', 'Uitgever: Bureau Wiel', 'In opdracht van: MinIenW', 'Verschenen: mei 2023', 'Periode: 2023', 'Volledige titel: De hele fietsnota', 'Let op: Een oude nota.', 'Hoort bij: Dilemma 1: het stoplicht', 'Zie ook: Fietstelling', '‘ietsnnota’ is ‘ietsnota’'])
      expect(text).toContain(fact)
  })

  it('leaves out what is not known', async () => {
    const text = asRead((await readingPage(readSmall())).querySelector('#bron-telling')!.textContent)
    expect(text).not.toMatch(/In opdracht van|Periode|Volledige titel|Let op|Zie ook|Tikfout/)
  })
})

describe('contact', () => {
  it('gives the council number and address as links, in the memo’s own sentence', async () => {
    const contact = (await readingPage(readSmall())).querySelector('#contact')!
    expect(asRead(contact.textContent)).toContain('Bel gerust. U bereikt Jo Trap via 010 – 123 en jo@example.nl.')
    expect([...contact.querySelectorAll('a')].map(link => link.getAttribute('href'))).toEqual(['../#/contact', 'tel:010123', 'mailto:jo@example.nl'])
  })

  it('gives the public a name and says that the rest was left out', async () => {
    const document = await readingPage(forAudience(readSmall(), 'public'))
    expect(document.documentElement.outerHTML).not.toMatch(/010|jo@example/)
    expect(asRead(document.querySelector('#contact')!.textContent)).toMatch(/Bel gerust\. Jo Trap, adviseur.*alleen in de memo aan de raad/)
  })

  it('withholds nothing that the memo does not have', async () => {
    const changes = { 'contacts.0.lines': undefined, 'contacts.0.telephone': undefined, 'contacts.0.email': undefined }
    const document = await readingPage(forAudience(readSmall(changes), 'public'))
    expect(asRead(document.querySelector('#contact')!.textContent)).toBe('ContactDia 15Bel gerust. Jo Trap, adviseur')
  })

  it('names the contact where the memo’s own line does not', async () => {
    const document = await readingPage(readSmall({ 'contacts.0.lines': 'Bel 010 – 123.', 'contacts.0.email': undefined }))
    expect(asRead(document.querySelector('#contact')!.textContent)).toBe('ContactDia 15Bel gerust. Bel 010 – 123.Jo Trap, adviseur')
  })
})

describe('what the memo lacks', () => {
  const parts = ['introduction', 'dilemmas', 'task', 'mainThemes', 'closing', 'contact', 'header.via', 'parts.4.leadIn', 'parts.1.leadIn', 'parts.3.leadIn', 'contacts.0.invitation', 'contacts.0.lines']

  it.each(parts)('leaves no trace: %s', async (part) => {
    // Excerpts and languages are held against texts that go with the part.
    const changes = { foreignWords: undefined, ...(part === 'contacts.0.lines' ? { 'contacts.0.telephone': undefined, 'contacts.0.email': undefined } : {}), [part]: undefined }
    const document = await readingPage(readSmall(changes))
    expect(document.body.textContent).not.toMatch(/undefined|null|\[object/)
    expect([...document.querySelectorAll('h1, h2, h3, h4, p, ul, li')].filter(element => !asRead(element.textContent))).toEqual([])
    const ids = layOut(readSmall(changes), measure).deck.slides.map(slide => slide.part)
    expect(ids.filter(id => id && !document.getElementById(id))).toEqual([])
    const links = [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href')!.slice(1))
    expect(links.filter(id => !document.getElementById(id))).toEqual([])
  })

  it('does without corrections', async () => {
    const memo = readSmall()
    expect((await readingPage({ ...memo, corrections: [] })).getElementById('verbeteringen')).toBeNull()
  })
})

describe('hostile text', () => {
  const texts = ['<script>alert(1)</script>', '{{ 1 + 1 }}', '--- : "quotes" \'single\'', '</title><b>', '<!--[-->', '&amp; &lt;', '</style>']

  it.each(texts)('shows %s as that text', async (text) => {
    const changes = { 'header.title': text, 'parts.5.paragraphs': [text], 'parts.4.items.1.annotation': text, 'parts.4.items.1.excerpt': text, 'parts.1.items.0.ours.subject': text, 'header.ours.description': text }
    const document = await readingPage(readSmall(changes), { handout: true })
    expect(document.title).toBe(text)
    expect(asRead(document.querySelector('h1')!.textContent)).toBe(typeset(text))
    expect(asRead(document.querySelector('#afsluiting p:not([class])')!.textContent)).toBe(typeset(text))
    expect(asRead(document.querySelector('#bron-telling')!.textContent)).toContain(typeset(text))
    expect(document.querySelector('meta[name=description]')!.getAttribute('content')).toBe(text)
    expect(document.querySelectorAll('script, b')).toHaveLength(0)
    expect(document.querySelectorAll('style')).toHaveLength(2)
  })
})
