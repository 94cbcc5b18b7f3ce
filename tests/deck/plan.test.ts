import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import dordrecht from '../../data/index.ts'
import { spokenSeconds } from '../../deck/deck.ts'
import { layOut } from '../../deck/plan.ts'
import { loadMemo } from '../../memo/load.ts'
import { measure } from '../../memo/measure.ts'
import { memoIn } from '../../memo/options.ts'
import { planFindings } from '../../memo/plan.ts'
import { readMemo } from '../../schema/read.ts'
import { partIn, readRight, readSmall, smallMemo, withValue } from '../fixtures/small-memo.ts'

const aliases = (memo = readSmall()): string[] => layOut(memo, measure).deck.slides.map(slide => slide.alias)
function slide(alias: string, memo = readSmall()) {
  return layOut(memo, measure).deck.slides.find(slide => slide.alias === alias)!
}

describe('the deck of Dordrecht', () => {
  const memo = readRight(dordrecht)
  const deck = layOut(memo, measure).deck

  it('has the slides of the memo, in its order, at addresses that people may have kept', () => {
    expect(deck.slides.map(({ alias, layout }) => `${layout} /${alias}`)).toMatchInlineSnapshot(`
      [
        "cover /start",
        "contents /inhoud",
        "statement /inleiding-blijvend",
        "shift /inleiding-van-ict-naar-effecten",
        "columns /inleiding-college-en-raad",
        "statement /inleiding-van-techniek-naar-politiek",
        "questions /dilemmas",
        "question /dilemma-verkeerslichten",
        "question /dilemma-cameras",
        "question /dilemma-balie",
        "question /dilemma-persoonlijke-data",
        "question /dilemma-algoritmes",
        "task /opgave",
        "main-themes /hoofdthemas",
        "theme-map /kaart",
        "topic /onderwerp-digitalisering-algemeen",
        "topic /onderwerp-digitale-grondrechten-en-ethiek",
        "topic /onderwerp-digitale-weerbaarheid",
        "topic /onderwerp-data",
        "statement /afsluiting",
        "closing /contact",
        "appendix /bijlage",
        "source /bron-trendrapport-informatiesamenleving-2022",
        "source /bron-vng-jaarplan-2022",
        "source /bron-digitale-agenda-gemeenten-2024",
        "source /bron-nederlandse-digitaliseringsstrategie-2021",
        "source /bron-commissie-voor-digitale-zaken",
        "source /bron-agenda-digitale-grondrechten-en-ethiek-2022-2026",
        "source /bron-raad-weten-met-digitalisering",
        "source /bron-waardevol-digitaliseren",
        "source /bron-code-goed-digitaal-openbaar-bestuur",
        "source /bron-handreiking-digitale-ethiek",
        "source /bron-agenda-digitale-veiligheid-2020-2024",
        "source /bron-data-agenda-overheid-2020",
        "source /bron-interbestuurlijke-datastrategie",
      ]
    `)
  })

  it('is spoken in 15 to 20 minutes', () => {
    expect(spokenSeconds(deck)).toBeGreaterThanOrEqual(15 * 60)
    expect(spokenSeconds(deck)).toBeLessThanOrEqual(20 * 60)
  })

  it('gives every spoken slide a time, and the appendix none', () => {
    for (const { section, seconds } of deck.slides)
      expect(seconds > 0).toBe(section !== 'bijlage')
  })

  it('gives every slide a note', () => {
    expect(deck.slides.filter(({ notes }) => !notes.memo.length && !notes.hints.length)).toEqual([])
  })

  it('gives every spoken slide something of ours to say', () => {
    expect(deck.slides.filter(({ seconds, notes }) => seconds && !notes.hints.length)).toEqual([])
  })

  it('speaks 18 to 21 slides, and has at most 14 in its appendix', () => {
    const spoken = deck.slides.filter(({ seconds }) => seconds).length
    expect(spoken).toBeGreaterThanOrEqual(18)
    expect(spoken).toBeLessThanOrEqual(21)
    expect(deck.slides.length - spoken).toBeLessThanOrEqual(14)
  })

  it('has steps on its questions, its shift, its task and its map', () => {
    const steps = Object.fromEntries(deck.slides.map(({ layout, steps }) => [layout, steps]))
    expect(steps).toMatchObject({ 'question': 2, 'shift': 2, 'task': 3, 'theme-map': 2 })
  })
})

describe('planDeck', () => {
  it('keeps the order of the memo', () => {
    expect(aliases()).toEqual([
      'start',
      'inhoud',
      'inleiding-meer',
      'inleiding-schuif',
      'inleiding-wie',
      'dilemmas',
      'dilemma-stoplicht',
      'dilemma-stalling',
      'opgave',
      'hoofdthemas',
      'kaart',
      'onderwerp-beleid',
      'onderwerp-cijfers',
      'afsluiting',
      'contact',
      'bijlage',
      'bron-fietsnota',
      'bron-telling',
    ])
  })

  it('names its slides in the memo’s language', () => {
    expect(aliases(readSmall({ 'language': 'en', 'parts.5.id': undefined, 'parts.5.heading': undefined }))).toContain('closing')
  })

  it('makes sections of slides that stand together, each with the address of its first', () => {
    const { sections, slides } = layOut(readSmall(), measure).deck
    expect(sections.map(({ id, title, alias }) => [id, title, alias])).toEqual([
      ['opening', 'Opening', 'start'],
      ['inleiding', 'Inleiding', 'inleiding-meer'],
      ['dilemmas', 'Dilemma’s', 'dilemmas'],
      ['opgave', 'De opgave', 'opgave'],
      ['hoofdthemas', 'Hoofdthema’s', 'hoofdthemas'],
      ['bronnen', 'Bronnen', 'onderwerp-beleid'],
      ['afsluiting', 'Tot slot', 'afsluiting'],
      ['bijlage', 'Bijlage', 'bijlage'],
    ])
    const inOrder = slides.map(({ section }) => section).filter((id, index, all) => id !== all[index - 1])
    expect(inOrder).toEqual(sections.map(({ id }) => id))
  })

  it.each([
    ['parts.0', ['inleiding']],
    ['parts.2', ['opgave']],
    ['parts.3', ['hoofdthemas']],
  ])('does without %s', (part, sections) => {
    const whole = layOut(readSmall(), measure).deck
    const deck = layOut(readSmall({ foreignWords: [], [part]: undefined }), measure).deck
    expect(deck.sections).toEqual(whole.sections.filter(({ id }) => !sections.includes(id)))
    // The contents show where the names of other sections stand.
    const slides = (all: typeof deck.slides) => all.filter(({ section, layout }) => layout !== 'contents' && !sections.includes(section))
    expect(slides(deck.slides)).toEqual(slides(whole.slides))
  })

  it.each([
    ['parts.5', 'contact', 'Welk dilemma eerst?', ['Bel gerust.', 'U bereikt Jo Trap via 010 – 123 en jo@example.nl.']],
    ['contacts', 'afsluiting', 'Tot slot', ['Fietsen is gezond.']],
  ])('closes without %s', (part, alias, title, memo) => {
    expect(slide(alias, readSmall({ [part]: undefined }))).toMatchObject({ title, notes: { memo } })
  })

  it('follows any order, and takes a kind as often as the memo does', () => {
    const { parts } = smallMemo()
    const again = { kind: 'text', heading: 'Kosten', blocks: [{ text: 'Het kost iets.' }, { text: 'Het levert meer op.' }] }
    const memo = readRight({ ...smallMemo(), parts: [parts[5], parts[1], again, parts[4], parts[0], again] })
    expect(layOut(memo, measure).deck.sections.map(({ alias }) => alias)).toEqual([
      'start',
      'afsluiting',
      'dilemmas',
      'kosten-1',
      'onderwerp-beleid',
      'inleiding-meer',
      'kosten-2-1',
      'bijlage',
    ])
  })

  it('puts paragraphs without a heading of their own together', () => {
    const blocks = [{ text: 'Eén.' }, { text: 'Twee.', continues: true }, { text: 'Drie.' }]
    const { title, notes, ids } = slide('inleiding-1', readSmall({ 'foreignWords': [], 'parts.0.blocks': blocks }))
    expect([title, notes.memo, ids]).toEqual(['Inleiding', ['Eén. Twee.', 'Drie.'], { part: 'inleiding', block: '1', count: 3 }])
  })

  it('calls questions what the memo calls them', () => {
    const titles = (noun: unknown) => layOut(readSmall({ 'parts.1.noun': noun }), measure).deck.slides.filter(({ layout }) => layout === 'question').map(({ alias, title }) => `${title} → ${alias}`)
    expect(titles(undefined)).toEqual(['Vraag 1: het stoplicht → vraag-stoplicht', 'Vraag 2: de stalling → vraag-stalling'])
    expect(titles({ one: 'keuze', many: 'keuzes' })[1]).toBe('Keuze 2: de stalling → keuze-stalling')
  })

  it('tells of an id that makes the address of another slide', () => {
    const changes = { 'parts.0.id': 'dilemma', 'parts.0.blocks.0.id': 'stalling' }
    expect(planFindings(readSmall(changes))).toMatchObject([{ code: 'RD401', path: ['parts', 1, 'items', 1, 'id'] }])
  })

  it('draws no map of main themes that belong to no topic', () => {
    expect(aliases(readSmall({ 'parts.3.items.0.ours.topics': [] }))).not.toContain('kaart')
  })

  it.each([
    ['minimal', ['start', 'inhoud', 'tekst-1']],
    ['english', ['start', 'contents', 'introduction-more', 'dilemma-lights', 'main-themes', 'topic-figures', 'in-closing', 'contact', 'source-count']],
  ])('leaves out what the next slide says alone: %s', async (name, expected) => {
    expect(aliases(await loadMemo(memoIn(resolve('tests/fixtures', name))))).toEqual(expected)
  })

  it.each([
    ['leadIn', 'Een voorbeeld is:'],
    ['ours.hints', ['Vraag het de zaal.']],
  ])('keeps the overview of a single question when its %s has something to say', (field, value) => {
    const single = { 'parts.1.leadIn': undefined, 'parts.1.items.1': undefined }
    expect(aliases(readSmall(single))).not.toContain('dilemmas')
    expect(aliases(readSmall({ ...single, [`parts.1.${field}`]: value }))).toContain('dilemmas')
  })

  it('ends with the topics when there is neither closing nor contact', () => {
    expect(aliases(readSmall({ 'parts.5': undefined, 'contacts': undefined }))).not.toContain('afsluiting')
  })

  it.each([
    ['inleiding-meer', 'statement', 'Meer fietsers', { part: 'inleiding', block: 'meer' }],
    ['inleiding-schuif', 'shift', 'Van auto naar fiets', { part: 'inleiding', block: 'schuif' }],
    ['inleiding-wie', 'columns', 'Wie wat doet', { part: 'inleiding', block: 'wie' }],
    ['dilemma-stalling', 'question', 'Dilemma 2: de stalling', { question: 'stalling' }],
    ['onderwerp-beleid', 'topic', 'Beleid', { topic: 'onderwerp-beleid', sources: ['fietsnota'] }],
    ['bron-telling', 'source', 'Fietstelling', { source: 'telling' }],
  ])('shows %s as %s', (alias, layout, title, ids) => {
    expect(slide(alias)).toMatchObject({ layout, title, ids })
  })

  it('puts the memo’s own sentences in the notes, and our hints beside them', () => {
    expect(slide('dilemmas').notes).toEqual({ memo: ['Voorbeelden zijn:', 'wie mag eerst?', 'Wel of geen stalling?'], hints: [], cues: [] })
    expect(slide('onderwerp-beleid').notes).toEqual({
      memo: ['Hieronder staan bronnen.', 'Fietsnota 2023 (Bureau Wiel i.o.v. MinIenW)', 'De fietsnota gaat over paden, stallingen en regels. Wat is de beste weg?'],
      hints: ['Noem er één.'],
      cues: [],
    })
    expect(slide('start').notes.memo).toEqual([
      'Fietsen in de stad - uw hulp gevraagd',
      'Aan: Gemeenteraad',
      'Via de griffie',
      'Van: Team Verkeer',
      'Datum: 29 februari 2024',
    ])
  })

  it('takes the times that the memo’s data gives', () => {
    expect(slide('start').seconds).toBe(20)
    expect(slide('inleiding-meer').seconds).toBe(40)
  })

  describe('a topic with many sources', () => {
    const manySources = (count: number, seconds?: number) => {
      const { items } = partIn(smallMemo(), 'sources')
      const more = Array.from({ length: count - 1 }, (_, index) => ({ ...items[0]!, id: `nota-${index + 2}` }))
      const literal = withValue(smallMemo(), 'parts.4.items', [...items, ...more]) as object
      return layOut(readRight(withValue(literal, 'parts.4.topics.0.ours', { seconds, hints: ['Noem er één.'] })), measure).deck.slides.filter(({ ids }) => ids.topic === 'onderwerp-beleid')
    }

    it.each([
      [1, [1]],
      [6, [6]],
      [12, [7, 5]],
      [30, [8, 8, 7, 7]],
    ])('has %i of them on as few slides as have room', (count, sizes) => {
      expect(manySources(count).map(({ ids }) => (ids.sources as string[]).length)).toEqual(sizes)
    })

    it('begins with the one that the data chose', () => {
      const { items } = partIn(smallMemo(), 'sources')
      const memo = readSmall({ 'parts.4.items': [items[0]!, items[1]!, { ...items[0]!, id: 'nota' }], 'parts.4.topics.0.ours.beginWith': 'nota' })
      expect(slide('onderwerp-beleid', memo).ids).toMatchObject({ begin: 'nota', sources: ['nota', 'fietsnota'] })
    })

    it('numbers its slides in title and address', () => {
      expect(manySources(12).map(({ alias, title }) => [alias, title])).toEqual([
        ['onderwerp-beleid', 'Beleid (1/2)'],
        ['onderwerp-beleid-2', 'Beleid (2/2)'],
      ])
    })

    it.each([[90, [45, 45]], [91, [46, 45]], [undefined, [23, 22]]])('divides %s seconds over its slides and loses none', (seconds, times) => {
      expect(manySources(12, seconds).map(slide => slide.seconds)).toEqual(times)
    })

    it('leaves none without a second, however many there are', () => {
      expect(manySources(80, 5).every(({ seconds }) => seconds > 0)).toBe(true)
    })

    it('gives its hints once', () => {
      expect(manySources(12).map(({ notes }) => notes.hints)).toEqual([['Noem er één.'], []])
    })
  })

  it('never gives two slides one address, however the ids are chosen', () => {
    const name = fc.constantFrom('data', 'data-2', 'data-3', 's', 'bron', 'dilemma', 'inhoud', '2')
    const ids = (size: number) => fc.uniqueArray(name, { minLength: size, maxLength: size })
    const placed = fc.array(fc.nat(1), { minLength: 8, maxLength: 8 })
    fc.assert(fc.property(ids(2), ids(2), ids(8), placed, (dilemmas, topics, sources, of) => {
      const small = smallMemo()
      const [one] = partIn(small, 'sources').items
      const { memo } = readMemo({
        ...small,
        parts: [
          { kind: 'questions', items: dilemmas.map(id => ({ id, text: 'Ja of nee?', ours: { subject: id } })) },
          {
            kind: 'sources',
            topics: topics.map(id => ({ id, title: id })),
            items: sources.map((id, index) =>
              ({ ...one!, id, topic: topics[of[index]!], ours: { ...one!.ours, related: [] } })),
          },
        ],
        foreignWords: [],
      })
      // Clashing memos are refused: the tests of the schema show that.
      fc.pre(memo !== undefined)
      const all = aliases(memo!)
      expect(new Set(all).size).toBe(all.length)
    }))
  })
})
