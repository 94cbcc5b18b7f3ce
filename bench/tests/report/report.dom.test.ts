import type { Metric, Results, Sample, Subject } from '../../src/report/results.ts'
import { describe, expect, it } from 'vitest'
import { chart } from '../../src/report/chart.ts'
import { formatted, times } from '../../src/report/format.ts'
import { growthOf, judgeGoals } from '../../src/report/goals.ts'
import { growthChart, spread } from '../../src/report/growth-chart.ts'
import { addTo, medianOf } from '../../src/report/results.ts'
import { deckTable, goalsTable, growthTable, resultsPage } from '../../src/report/table.ts'

type Entry = [deck: string, subject: Subject, metric: Metric, ...found: (number | string)[]]

/** Results with samples only; a text among the values is a failure. */
function resultsOf(...entries: Entry[]): Results {
  const samples: Sample[] = []
  for (const [deck, subject, metric, ...found] of entries) {
    for (const value of found)
      addTo(samples, { deck, subject, metric }, typeof value === 'number' ? value : { failure: value })
  }
  return {
    circumstances: {
      date: '2026-01-31',
      system: 'linux x64',
      processor: 'Processor 1',
      cores: 2,
      memory: 24,
      node: '24.0.0',
      browser: '156.0',
      peers: { 'reveal.js': '6.0.2' },
    },
    decks: [['memo', 13, 38], ['30', 30, 60], ['300', 300, 400], ['1000', 1000, 1300]]
      .map(([name, sources, slides]) => ({ name: String(name), sources: Number(sources), slides: Number(slides) })),
    samples,
  }
}

/** Reads 'memo slidev pdf 5000, memo marp pdf failed'. */
function entriesIn(text: string): Entry[] {
  return text.split(', ').map((entry) => {
    const [deck, subject, metric, ...found] = entry.split(' ')
    const value = found.join(' ')
    return [deck, subject, metric, Number.isNaN(Number(value)) ? value : Number(value)] as Entry
  })
}

describe('formatted', () => {
  it.each([
    ['pdf', 85.4, '85 ms'],
    ['pdf', 996, '1.00 s'],
    ['pdf', 12_345, '12.3 s'],
    ['pdf', 125_000, '125 s'],
    ['pdfSize', 4_300, '4.3 kB'],
    ['pdfSize', 130_400, '130 kB'],
    ['firstView', 999_600, '1.00 MB'],
    ['buildMemory', 1_530_000_000, '1.53 GB'],
  ] as const)('%s of %d is %s', (metric, value, expected) => {
    expect(formatted(metric, value)).toBe(expected)
  })
  it.each([[1, '1.00×'], [12.34, '12.3×'], [191.4, '191×']])('%d times is %s', (value, expected) => {
    expect(times(value)).toBe(expected)
  })
})

describe('medianOf', () => {
  it.each([
    [[3, 1, 2], 2],
    [[], undefined],
    [['not done in 240 s'], undefined],
    [[3, 'not done in 240 s'], undefined],
  ])('of runs %j is %s', (found, expected) => {
    expect(medianOf(resultsOf(['memo', 'marp', 'pdf', ...found]), 'memo', 'marp', 'pdf')).toBe(expected)
  })
})

describe('judgeGoals', () => {
  const NPM = 'PDF of the slides, npm’s own start included:'
  const judged = (results: Results, start: string): (boolean | undefined)[] =>
    judgeGoals(results).filter(({ what }) => what.startsWith(start)).map(({ isMet }) => isMet)

  it.each([
    ['memo plain pdf 500, memo raadsdeck pdfNpm 1000', `${NPM} at most 2 times a bare print`, true],
    ['memo plain pdf 500, memo raadsdeck pdfNpm 1001', `${NPM} at most 2 times a bare print`, false],
    ['memo touying pdf 400, memo raadsdeck pdfNpm 600', `${NPM} at most 1.5 times Touying`, true],
    ['memo touying pdf 400, memo raadsdeck pdfNpm 601', `${NPM} at most 1.5 times Touying`, false],
    ['memo touying pdf not measured, memo raadsdeck pdfNpm 601', `${NPM} at most 1.5 times Touying`, undefined],
    ['1000 touying pdf 900, 1000 raadsdeck pdfNpm 900', `${NPM} ahead of Touying`, true],
    ['1000 touying pdf 900, 1000 raadsdeck pdfNpm 901', `${NPM} ahead of Touying`, false],
    ['1000 touying pdf not done in 240 s, 1000 raadsdeck pdfNpm 901', `${NPM} ahead of Touying`, true],
    ['1000 touying pdf not done in 240 s, 1000 raadsdeck pdfNpm failed', `${NPM} ahead of Touying`, undefined],
    ['1000 touying pdf failed, 1000 raadsdeck pdfNpm 901', `${NPM} ahead of Touying`, undefined],
    ['memo raadsdeck presenter 3000', 'Start, to the presenter', true],
    ['memo raadsdeck presenterRequests 61', 'Presenter view, requests', false],
    ['memo plain largestPaint 100, memo raadsdeck largestPaint 120', 'Largest paint, CPU 4×:', true],
    ['memo plain largestPaint4G 100, memo raadsdeck largestPaint4G 121', 'Largest paint, CPU 4× and 4G', false],
    ['memo slidev build 400, memo slidev pdf 600, memo raadsdeck build 500', 'Build with', true],
    ['memo slidev build 400, memo slidev pdf 600, memo raadsdeck build 501', 'Build with', false],
    ['memo raadsdeck firstView 12000', 'First view, gzip', true],
    ['memo raadsdeck firstView 12001', 'First view, gzip', false],
    ['1000 raadsdeck build 1000', 'Build: done', true],
    ['1000 raadsdeck build not done in 240 s', 'Build: done', false],
    ['30 raadsdeck firstView 100, 1000 raadsdeck firstView 105', 'First view: 1,000', true],
    ['30 raadsdeck firstView 100, 1000 raadsdeck firstView 106', 'First view: 1,000', false],
    ['30 raadsdeck check 1060, 300 raadsdeck check 1400, 1000 raadsdeck check 2300', 'Check of the memo: 1,000', true],
    ['30 raadsdeck build 3600, 300 raadsdeck build 160000, 1000 raadsdeck build 1690000', 'Build: 1,000', false],
  ])('by %s, judges %s', (entries, start, expected) => {
    expect(judged(resultsOf(...entriesIn(entries)), start)).toEqual([expected])
  })
  it.each([
    ['touying', 'not measured', 'Typst, Touying: not measured'],
    ['touying', 'failed', 'Typst, Touying: failed'],
    ['raadsdeck', 'failed', 'Raadsdeck: failed'],
  ] as const)('says of %s that it is %s', (subject, failure, found) => {
    const metric = subject === 'raadsdeck' ? 'pdfNpm' : 'pdf'
    const goals = judgeGoals(resultsOf(['memo', subject, metric, failure]))
    expect(goals.find(({ what }) => what.startsWith(`${NPM} at most 1.5`))).toMatchObject({ found })
  })
  it.each([
    [2_700, '3.25×; Chromium’s own share 5.00×, both 4.42×; with start-up 4.15×', true],
    [3_000, '4.00×; Chromium’s own share 5.00×, both 4.67×; with start-up 4.38×', false],
  ])('judges the growth of our PDF, %i ms at last, without Chromium’s own share, and shows that apart', (last, found, isMet) => {
    const results = resultsOf(...entriesIn(
      `30 raadsdeck pdf 280, 300 raadsdeck pdf 1300, 1000 raadsdeck pdf ${last + 2_700}, `
      + '30 raadsdeck pdfPrint 120, 300 raadsdeck pdfPrint 800, 1000 raadsdeck pdfPrint 4000',
    ))
    expect(judgeGoals(results).find(({ what }) => what.startsWith('PDF of the slides: 1,000'))).toMatchObject({ found, isMet })
  })
  it('judges nothing that was not measured', () => {
    expect(judgeGoals(resultsOf()).filter(({ isMet, found }) => isMet !== undefined || found !== undefined)).toEqual([])
  })
  it('needs all three sizes for growth', () => {
    const results = resultsOf(...entriesIn('30 marp pdf 1, 300 marp pdf 2, 1000 marp pdf failed'))
    expect(growthOf(results, 'marp', 'pdf')).toBeUndefined()
  })
})

const some = resultsOf(
  ['memo', 'raadsdeck', 'pdf', 1000, 3000, 2000],
  ['memo', 'plain', 'pdf', 1000],
  ['memo', 'slidev', 'pdf', 'not done in 240 s'],
  ['memo', 'touying', 'pdf', 'not measured'],
  ['memo', 'raadsdeck', 'uaFaults', 0],
  ['memo', 'plain', 'uaFaults', 2],
  ['memo', 'raadsdeck', 'build', 3000],
  ['memo', 'slidev', 'build', 4000],
  ['30', 'raadsdeck', 'firstView', 100_000],
  ['1000', 'raadsdeck', 'firstView', 110_000],
)

describe('the tables', () => {
  it('give medians and ratios: to plain HTML, or to stock Slidev where that has nothing to do', () => {
    expect(deckTable(some, some.decks[0]!).split('\n')).toEqual([
      '|  | Raadsdeck | Slidev as it comes | Marp | reveal.js | Typst | Typst, Polylux | Typst, Touying | plain HTML |',
      '|---|---|---|---|---|---|---|---|---|',
      '| Build | 3.00 s (0.75×) | 4.00 s (1.00×) | – | – | – | – | – | – |',
      '| PDF of the slides | 2.00 s (2.00×) | not done in 240 s | – | – | – | – | not measured | 1.00 s (1.00×) |',
      '| PDF/UA-1, faults | 0 | – | – | – | – | – | – | 2 |',
    ])
  })
  it('say which goals are met', () => {
    const goals = (time: number): string =>
      goalsTable(resultsOf(['memo', 'raadsdeck', 'pdfNpm', time], ['memo', 'touying', 'pdf', 1000]))
    expect(goals(1400)).toContain('at most 1.5 times Touying | 1.40× | met |')
    expect(goals(1600)).toContain('at most 1.5 times Touying | 1.60× | **not met** |')
    expect(goalsTable(resultsOf(['memo', 'touying', 'pdf', 'not measured'])))
      .toContain('at most 1.5 times Touying | Typst, Touying: not measured |  |')
  })
  it('give growth', () => {
    expect(growthTable(some)).toContain('| First view, 30 to 1,000 sources | 1.10× | – | – | – | – | – | – | – |')
  })
  it('say when and on what was measured, on one page', () => {
    const page = resultsPage(some)
    expect(page).toContain('Measured on 2026-01-31 on linux x64, Processor 1, 2 cores, 24 GB of memory; Node 24.0.0')
    expect(page).toContain('Chromium 156.0, reveal.js 6.0.2.')
    expect(page).toContain('Medians of 1 to 3 runs')
    expect(page).toContain('## The memo, scaled: 1,000 sources, 1,300 slides')
  })
})

describe('the chart', () => {
  const svg = chart(some, 'memo')
  it('has a bar for each subject that was tried, as long as its median', () => {
    const bars = [...svg.matchAll(/<rect class="(\w+)".*? width="(\d+)"/g)]
      .map(([, kind, width]) => [kind, Number(width)])
    expect(bars).toEqual([
      ['ours', 420],
      ['peer', 560],
      ['ours', 560],
      ['peer', 0],
      ['peer', 0],
      ['peer', 280],
    ])
  })
  it('says in words what it shows', () => {
    expect(svg).toContain('PDF of the slides: Raadsdeck 2.00 s, Slidev as it comes not done in 240 s')
  })
  it('is well-formed', () => {
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull()
  })
})

describe('the chart of growth', () => {
  const grown = resultsOf(
    ['30', 'raadsdeck', 'pdf', 1000],
    ['300', 'raadsdeck', 'pdf', 2000],
    ['1000', 'raadsdeck', 'pdf', 4000],
    ['30', 'slidev', 'pdf', 4000],
    ['300', 'slidev', 'pdf', '421 empty pages'],
    ['1000', 'slidev', 'pdf', 'not done in 240 s'],
  )
  const svg = growthChart(grown, grown.decks.slice(1))

  it('has a line through what was measured, up from the least value to the most', () => {
    const lines = [...svg.matchAll(/<polyline class="line-\w+" points="([^"]*)"/g)]
    const [ours, slidev] = lines.map(([, points]) => points!.split(' '))
    expect(ours!.map(point => Number(point.split(',')[1]))).toEqual([260, 155, 50])
    expect(slidev).toEqual(['60,50'])
  })
  it('says in words what it shows', () => {
    expect(svg).toContain('Raadsdeck 1.00 s at 60 slides, 2.00 s at 400 slides, 4.00 s at 1,300 slides; Slidev')
  })
  it('is well-formed', () => {
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull()
  })
  it.each([
    [[10, 100], [10, 100]],
    [[10, 10, 10], [10, 28, 46]],
    [[50, 40, 100], [58, 40, 100]],
    [[], []],
  ])('puts names at %j to %j, none over another', (heights, expected) => {
    expect(spread(heights)).toEqual(expected)
  })
})
