import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { partById, sourcesOf } from '../../deck/look-up.ts'
import { layOut } from '../../deck/plan.ts'
import { typeset } from '../../deck/text/typography.ts'
import { loadMemo } from '../../memo/load.ts'
import { measure } from '../../memo/measure.ts'
import { memoIn } from '../../memo/options.ts'
import { planFindings, withDeck } from '../../memo/plan.ts'
import { describeFindings } from '../../schema/findings.ts'
import { renderSlides, textOf } from '../fixtures/render-slides.ts'
import { readSmall } from '../fixtures/small-memo.ts'

function misfits(changes: Record<string, unknown>) {
  return layOut(readSmall({ foreignWords: [], ...changes }), measure).misfits
}
const word = 'w'.repeat(90)
const sentences = (count: number): string => Array.from({ length: count }, (_, index) => `Zin ${index + 1} gaat over de inrichting van straten en pleinen in de stad.`).join(' ')

describe('what cannot be divided', () => {
  it.each([
    ['header.title', 'Een titel van woorden '.repeat(40).trim()],
    ['parts.1.items.1.ours.subject', 'een onderwerp van gesprek '.repeat(16).trim()],
    ['parts.4.topics.0.title', 'Een onderwerp van woorden '.repeat(16).trim()],
    ['parts.3.items.0.ours.heading', word],
    ['parts.2.ours.heading', 'Een kop van woorden '.repeat(20).trim()],
    ['parts.2.ours.summary', 'wat er te doen staat '.repeat(20).trim()],
    ['parts.4.items.0.ours.address.thirdParty', 'de site van een ander '.repeat(40).trim()],
  ])('is refused with the number of characters that fit: %s', (field, text) => {
    const misfit = misfits({ [field]: text }).find(({ path }) => path.join('.') === field)!
    expect(misfit.most).toBeGreaterThan(0)
    expect(misfit.most).toBeLessThan(misfit.length)
    expect(misfits({ [field]: text.slice(0, misfit.most).trim() })).toEqual([])
  })

  it.each([['header.to', 200], ['contacts.0.invitation', 200]])('may take what its neighbours leave: %s', (field, most) => {
    const misfit = misfits({ [field]: 'woord '.repeat(400).trim() }).find(({ path }) => path.join('.') === field)!
    expect(misfit.most).toBeGreaterThan(most)
    expect(misfits({ [field]: 'woord '.repeat(400).slice(0, misfit.most).trim() })).toEqual([])
  })

  it('is told with its field, its number and how to mend it', () => {
    const memo = readSmall({ 'foreignWords': [], 'parts.0.blocks.0': { id: 'meer', text: `Het ${word} ${sentences(20)}`, ours: { heading: 'Meer' } } })
    expect(describeFindings(planFindings(memo), memo, 'data')).toMatch(/RD502.*blocks\[0\] \(meer\)\.text.*hoogstens \d+ tekens/s)
  })

  it.each([
    ['Japanese, which has no spaces', '自転車は町の中で一番速い乗り物です。'.repeat(3)],
    ['words between dashes', `${'stad–land–rivier–'.repeat(12)}zee`],
  ])('is no text that breaks by itself: %s', (_, text) => {
    expect(misfits({ 'parts.0.blocks.0': { id: 'meer', text: `${text} ${sentences(20)}`, ours: { heading: 'Meer' } } })).toEqual([])
  })

  it('is told without what has no room because of it', () => {
    expect(misfits({ 'parts.4.topics.0.title': 'woord '.repeat(1000).trim() }).map(({ path }) => path.join('.'))).toEqual(['parts.4.topics.0.title'])
  })

  it('is a list, when there are more related sources than a slide can name', () => {
    const [nota, telling] = sourcesOf(readSmall())
    const title = 'Een heel lange titel van een bron over fietsen in de stad'
    const many = Array.from({ length: 60 }, (_, index) => ({ ...telling!, id: `telling-${index}`, title, listed: `${title} (${telling!.publisher})` }))
    const relating = { ...nota!, ours: { ...nota!.ours, related: many.map(({ id }) => id) } }
    const memo = readSmall({ 'foreignWords': [], 'corrections': [], 'parts.4.items': [relating, ...many], 'parts.1': undefined })
    const [finding, ...others] = planFindings(memo)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ code: 'RD106', path: ['parts', 3, 'items', 0, 'ours', 'related'] })
    const { most } = finding!.params[0] as { most: number }
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThan(60)
  })

  it('finds nothing in a memo that has room', () => {
    expect(misfits({})).toEqual([])
  })
})

describe('a long text', () => {
  it.each([
    ['parts.0.blocks.0', { id: 'meer', text: sentences(40), ours: { heading: 'Meer' } }, 'inleiding-meer'],
    ['parts.1.items.1.text', sentences(30), 'dilemma-stalling'],
    ['parts.4.items.1.annotation', `Hoeveel fietsers zijn er? ${sentences(60)}`, 'bron-telling'],
    ['parts.5.paragraphs', [sentences(20), sentences(20)], 'afsluiting'],
  ])('goes on as many slides as it needs, at one address with a suffix: %s', (field, value, alias) => {
    const { slides } = withDeck(readSmall({ foreignWords: [], [field]: value })).deck
    const parts = slides.filter(slide => slide.alias.replace(/-\d+$/, '') === alias)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.map(part => part.alias)).toEqual(parts.map((_, index) => index ? `${alias}-${index + 1}` : alias))
    expect(parts.every(({ title }, index) => title.endsWith(`(${index + 1}/${parts.length})`))).toBe(true)
  })

  it('that is divided is set as large as it can be without taking more slides', () => {
    const [question] = layOut(readSmall({ 'foreignWords': [], 'parts.1.items.1.text': sentences(14) }), measure).deck.slides.filter(({ alias }) => alias.startsWith('dilemma-stalling'))
    expect([question!.title, question!.ids.size]).toEqual(['Dilemma 2: de stalling (1/2)', 'smaller'])
  })

  it.each([
    ['large', 'Fietsen is gezond.', 'large'],
    ['usual', 'Fietsen is gezond.', undefined],
    ['usual', sentences(12), undefined],
    ['small', sentences(12), 'small'],
    ['large', `Een ${'fiets'.repeat(12)}.`, 'small'],
  ])('is as large as it weighs, whatever its length: %s', (weight, text, size) => {
    const memo = readSmall({ 'foreignWords': [], 'parts.5.paragraphs': [text], 'parts.5.ours.weight': weight })
    const { ids } = withDeck(memo).deck.slides.find(({ alias }) => alias === 'afsluiting')!
    expect(ids.size ?? 'usual').toBe(size ?? 'usual')
  })

  it.each([
    [1, 'large', 1],
    [7, 'middle', 1],
    [10, 'usual', 1],
    [60, 'usual', 6],
  ])('about a source is as large as its slide has room for: %d sentences %s', (count, size, slides) => {
    const memo = readSmall({ 'foreignWords': [], 'parts.4.items.1.annotation': sentences(count), 'parts.4.items.1.excerpt': undefined })
    const parts = withDeck(memo).deck.slides.filter(({ ids }) => ids.source === 'telling')
    expect(parts.map(({ ids }) => ids.size ?? 'usual')).toEqual(Array.from({ length: slides }).fill(size))
  })

  it('in columns keeps the heading of each column on every slide that it is divided over', async () => {
    const columns = [
      { text: sentences(24), ours: { heading: 'De raad' } },
      { text: `Het college kiest. ${sentences(24)}`, ours: { heading: 'Het college' } },
    ]
    const text = ['Dit is te doen.', ...columns.map(column => column.text)].join(' ')
    const memo = withDeck(readSmall({
      'foreignWords': [],
      'parts.0.blocks.0': { id: 'meer', text, columns, ours: { heading: 'Wie wat doet' } },
    }))
    const slides = memo.deck.slides.filter(({ alias }) => alias.startsWith('inleiding-meer'))
    expect(slides.map(({ layout, ids }) => [layout, ids.column])).toEqual(
      [['statement', undefined], ['columns', 0], ['columns', 0], ['columns', 1], ['columns', 1]],
    )
    expect(slides.flatMap(({ notes }) => notes.memo).join(' ')).toBe(text)
    const pages = (await renderSlides(memo)).filter(({ alias }) => alias.startsWith('inleiding-meer'))
    for (const [index, { html }] of pages.slice(1).entries()) {
      expect(textOf(html)).toContain(columns[index < 2 ? 0 : 1]!.ours.heading)
      expect(textOf(html)).toContain(slides[index + 1]!.notes.memo[0])
    }
  })

  it('tells apart the second slide of one source and the only one of another', () => {
    const second = { ...sourcesOf(readSmall())[1]!, id: 'telling-2' }
    const annotation = `Hoeveel fietsers zijn er? ${sentences(60)}`
    const { slides } = withDeck(readSmall({ 'foreignWords': [], 'parts.4.items.1.annotation': annotation, 'parts.4.items.2': second })).deck
    expect(new Set(slides.map(({ alias }) => alias)).size).toBe(slides.length)
    expect(slides.map(({ alias }) => alias)).toContain('bron-telling--2')
  })

  it.each(['beleid-2', 'beleid-1', 'beleid-0'])('tells apart the second slide of one topic and the first of topic %s', (id) => {
    const { topics, items: [nota, telling] } = partById(readSmall(), 'sources', 'bronnen')
    const many = Array.from({ length: 12 }, (_, index) => ({ ...nota!, id: `fietsnota${index || ''}` }))
    const { slides } = withDeck(readSmall({
      'foreignWords': [],
      'corrections': [],
      'parts.4.topics': [topics[0]!, { ...topics[1]!, id }],
      'parts.4.items': [...many, { ...telling!, topic: id }],
    })).deck
    const addresses = slides.filter(({ layout }) => layout === 'topic').map(({ alias }) => alias)
    expect(addresses).toEqual(['onderwerp-beleid', id === 'beleid-2' ? 'onderwerp-beleid--2' : 'onderwerp-beleid-2', `onderwerp-${id}`])
  })
})

describe('a long list', () => {
  const { topics: [topic], items: [nota] } = partById(readSmall(), 'sources', 'bronnen')
  const changes = { 'foreignWords': [], 'corrections': [], 'parts.1.items.0.ours.sources': [] }
  /** A memo with these numbers of sources per topic, one year per topic. */
  const memoOf = (counts: readonly number[], publisher = 'Bureau Wiel') => readSmall({
    ...changes,
    'parts.3.items': Array.from({ length: 14 }, (_, index) => ({ id: `thema-${index}`, text: 'Veilig fietsen', ours: { heading: `Thema ${index}`, topics: counts[index] ? [`t${index}`] : [] } })),
    'parts.4.topics': counts.map((_, index) => ({ ...topic!, id: `t${index}` })),
    'parts.4.items': counts.flatMap((count, index) => Array.from({ length: count }, (_, number) => ({
      ...nota!,
      id: `bron-${index}-${number}`,
      topic: `t${index}`,
      publisher,
      onBehalfOf: undefined,
      listed: `${nota!.title} (${publisher})`,
      ours: { ...nota!.ours, published: String(2000 + index), related: [] },
    }))),
  })
  const slidesOf = (memo: ReturnType<typeof memoOf>, layout: string) =>
    withDeck(memo).deck.slides.filter(slide => slide.layout === layout)

  it.each([[[6, 6, 5, 6, 6, 6, 6]], [[15, 2, 15, 2, 15]], [[30, 2, 30]]])('leaves no source of a topic alone on a slide: %j', (counts) => {
    const memo = memoOf(counts)
    const slides = slidesOf(memo, 'appendix').map(({ ids }) => ids.sources as string[])
    expect(slides.length).toBeGreaterThan(1)
    expect(slides.flat()).toEqual(sourcesOf(memo).map(({ id }) => id))
    for (const slide of slides) {
      const topics = Map.groupBy(slide, id => id.replace(/-\d+$/, ''))
      expect([...topics.values()].every(({ length }) => length > 1)).toBe(true)
    }
  })

  it('of topics with long titles stands on the map in smaller letters, its sources counted', () => {
    const title = 'Samenwerken, betalen en verantwoorden in de openbare ruimte van de stad'
    const map = (changes: Record<string, unknown>) => layOut(readSmall({ foreignWords: [], ...changes }), measure)
    expect(map({}).deck.slides.find(({ layout }) => layout === 'theme-map')!.ids).toEqual({ part: 'hoofdthemas' })
    expect(map({ 'parts.4.topics.0.title': title })).toMatchObject({ misfits: [] })
    expect(map({ 'parts.4.topics.0.title': title }).deck.slides.find(({ layout }) => layout === 'theme-map')!.ids).toEqual({ part: 'hoofdthemas', sources: 'counted', names: 'wide' })
    // Two lines do not fit the row of one source.
    expect(map({ 'parts.4.topics.0.title': 'Samenwerken en betalen in de stad' }).deck.slides.find(({ layout }) => layout === 'theme-map')!.ids).toEqual({ part: 'hoofdthemas', sources: 'counted' })
  })

  it.each([
    [2, [{ columns: 3 }]],
    [5, [{ columns: 3 }]],
    [11, [{ columns: 4, size: 'small' }]],
    [12, [{ columns: 4, from: 0, until: 6 }, { columns: 3, from: 6, until: 12 }]],
  ])('of %i questions stands in tiles', (count, shown) => {
    const items = Array.from({ length: count }, (_, index) => ({ id: `v${index}`, text: 'Ja of nee?', ours: { subject: `plein ${index}` } }))
    const slides = withDeck(readSmall({ 'foreignWords': [], 'parts.1.items': items })).deck.slides.filter(({ layout }) => layout === 'questions')
    expect(slides.map(({ ids }) => ids)).toEqual(shown.map(ids => ({ part: 'dilemmas', ...ids })))
  })

  it('of questions has its lead-in on a slide of its own where that fits no tile', () => {
    const slides = withDeck(readSmall({ 'foreignWords': [], 'parts.1.leadIn': sentences(3) })).deck.slides
    expect(slides.filter(({ alias }) => alias.startsWith('dilemmas')).map(({ layout, ids }) => [layout, ids.lead])).toEqual([['statement', undefined], ['questions', 'apart']])
  })

  it('of main themes is divided over maps, each with the topics that they are about and none without', () => {
    const maps = slidesOf(memoOf([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]), 'theme-map').map(({ ids }) => ids as Record<string, string[]>)
    expect(maps.length).toBeGreaterThan(1)
    expect(maps.flatMap(({ themes }) => themes)).toEqual(Array.from({ length: 14 }, (_, index) => `thema-${index}`))
    for (const { themes, topics } of maps)
      expect(topics).toEqual(themes!.map(theme => theme.replace('thema-', 't')))
  })
})

describe.each(['data', 'tests/fixtures/wilgenhoven', 'tests/fixtures/minimal', 'tests/fixtures/english', 'tests/fixtures/every-kind'])('the deck of %s', (folder) => {
  it('has every sentence of its sources on its slides, and nothing empty or undefined', async () => {
    const memo = withDeck(await loadMemo(memoIn(resolve(folder))))
    const slides = await renderSlides(memo)
    const flat = (html: string): string => textOf(html).replace(/\s+/g, ' ')
    const all = flat(slides.map(({ html }) => html).join(' '))
    for (const { annotation = '' } of sourcesOf(memo)) {
      for (const { segment } of new Intl.Segmenter(memo.language, { granularity: 'sentence' }).segment(annotation))
        expect(all).toContain(typeset(segment.trim()).replaceAll('\u00A0', ' '))
    }
    for (const { html } of slides) {
      expect(html).not.toMatch(/undefined|NaN|<h\d[^>]*>\s*<\/h\d>|<ul[^>]*>\s*<\/ul>|<ol[^>]*>\s*<\/ol>/)
      expect(flat(html).trim()).not.toBe('')
    }
  })

  it('is divided the same way each time', async () => {
    const memo = await loadMemo(memoIn(resolve(folder)))
    expect(withDeck(memo).deck).toEqual(withDeck(structuredClone(memo)).deck)
  })
})
