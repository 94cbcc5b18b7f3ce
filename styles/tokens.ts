/**
 * Every colour, letter and size, for the styles and for measuring text.
 * A house style changes this file and the logo, and nothing else.
 */

/**
 * Contrast on paper and panel: text 7:1 (WCAG 1.4.6), meaningful lines 3:1 (WCAG 1.4.11).
 * https://www.w3.org/WAI/WCAG21/Understanding/contrast-enhanced.html
 * https://www.w3.org/WAI/WCAG21/Understanding/non-text-contrast.html
 */
export const COLOURS = {
  paper: '#fcfaf5',
  panel: '#f3efe6',
  ink: '#14213d',
  inkSoft: '#3f4963',
  line: '#8b8472',
  hairline: '#d9d2c3',
  /** Topic colours, reused when a memo has more topics. */
  accent: ['#0b5054', '#7d1d3f', '#574300', '#4b2e83', '#6b3410', '#24521c'],
  accentNeutral: '#1d3f72',
  /** Words on a dark slide, whose ground is the neutral accent. */
  onDark: '#ffffff',
  onDarkSoft: '#d3dcec',
} as const

/** For documents on a dark screen. */
export const DARK = {
  paper: '#12161f',
  panel: '#1b2130',
  ink: '#eceae4',
  inkSoft: '#c3c8d4',
  line: '#7f8699',
  hairline: '#353c4d',
  accent: ['#7fd6d2', '#ffb0c8', '#e6c56a', '#d0bcff', '#f2b48c', '#a6d99a'],
  accentNeutral: '#a9c7ff',
} as const

export interface Family {
  /**
   * Our own name: the site subsets the fonts, and the licence reserves theirs.
   * https://openfontlicense.org/ofl-reserved-font-names/
   */
  name: string
  /** Until the font loads, or instead: no wider, so that text fits. */
  fallback: string
  /** Of the package `@fontsource/…`. */
  package: string
  /** From a line's middle to its baseline, as a share of the letter size. */
  sink: number
  weights: readonly (400 | 600 | 700)[]
}

/**
 * Memo in serif, deck in sans. Static: Chromium prints variable fonts as Type 3.
 * https://skia.googlesource.com/skia/+/main/src/pdf/SkPDFFont.cpp
 */
export const LETTERS: Record<'memo' | 'deck', Family> = {
  memo: {
    name: 'Beraad Serif 4',
    fallback: `'Times New Roman', serif`,
    package: 'source-serif-4',
    sink: 0.35,
    weights: [400, 600],
  },
  deck: {
    name: 'Beraad Sans 3',
    fallback: 'Arial, sans-serif',
    package: 'source-sans-3',
    sink: 0.32,
    weights: [400, 700],
  },
}

/**
 * Sizes in px on 1280 × 720; a `line` is a multiple of the letter size.
 * A text with several sizes takes the first that fits; a class such as `size-small` sets one of the others.
 * `block` and `inline` are the room around a text, `edge` the bar before it, `below` the room under it.
 */
export const SIZES = {
  canvas: { width: 1280, height: 720 },
  margin: 72,
  gap: 32,
  radius: 4,
  rule: 1,
  slide: { top: 56, text: 26, line: 1.4, heading: 30, headingLine: 1.2 },
  title: { text: { usual: 40, small: 32, smallest: 26, label: 26 }, below: 24 },
  footer: { height: 76, strip: 16, gap: 6, text: 20, line: 1.3 },
  cover: {
    top: 64,
    bottom: 56,
    logo: 32,
    text: { usual: 100, small: 76, smaller: 56, smallest: 40 },
    line: 1.06,
    subtitle: { usual: 44, small: 40, smaller: 36, smallest: 30 },
    subtitleAbove: 20,
    label: 20,
    facts: 24,
    factsLine: 1.3,
    gap: 40,
    above: 20,
  },
  route: {
    way: 48,
    stop: 11,
    stroke: 4,
    lead: 2,
    label: 248,
    pitch: 122,
    text: 30,
    detail: 24,
    textLine: 1.2,
    inner: 14,
  },
  contents: { row: 112, number: 72, title: 420, text: 30, detail: 24 },
  /** Sized by the weight of a text, never by its length. */
  statement: {
    text: { large: 72, usual: 48, small: 34 },
    emphasis: { large: 96, usual: 72, small: 48 },
    line: 1.24,
    gap: 24,
  },
  shift: {
    left: 300,
    arrow: 88,
    gap: 32,
    row: 44,
    from: { usual: 40, small: 26 },
    to: { usual: 46, small: 34 },
    line: 1.2,
  },
  column: {
    edge: 4,
    inner: 20,
    gap: 64,
    heading: 34,
    headingBelow: 16,
    lead: { usual: 34, small: 26 },
    leadBelow: 48,
    text: { usual: 34, small: 26 },
  },
  questions: {
    gap: 20,
    below: 24,
    edge: 6,
    block: { usual: 24, small: 14 },
    inline: 28,
    number: { usual: 72, small: 44 },
    text: { usual: 36, small: 26 },
    line: 1.2,
  },
  question: {
    top: 48,
    title: 28,
    number: 200,
    numberTop: 8,
    numberLine: 1.2,
    /** The place of the number, which words keep clear of. */
    above: 184,
    clear: 96,
    below: 28,
    lead: { usual: 76, small: 60, smallest: 48 },
    leadLine: 1.15,
    gap: 24,
    text: { usual: 44, small: 40, smallest: 34 },
    line: 1.3,
    whole: { usual: 60, small: 48, smaller: 40, smallest: 34 },
    band: 34,
    bandGap: 12,
    bandBelow: 28,
  },
  debate: {
    above: 24,
    gap: 40,
    name: 42,
    prompt: 26,
    line: 1.25,
    track: 72,
    stop: 26,
    stopGap: 16,
    ring: 26,
    way: 4,
    askEdge: 3,
    end: 38,
    askAbove: 20,
    askInner: 16,
    ask: 28,
  },
  sourceLinks: { above: 12, below: 16, label: 200, text: 24, row: 4, gap: 24 },
  task: { gap: 48, up: 16, text: { usual: 28, small: 24 } },
  optimum: {
    width: 680,
    height: 528,
    labelWidth: 296,
    labelHeight: 100,
    disc: 74,
    text: { usual: 26, small: 24, smallest: 20 },
    line: 1.2,
  },
  mainThemes: {
    leadBelow: 20,
    below: 8,
    block: 22,
    heading: { usual: 264, wide: 360 },
    headingText: { usual: 34, wide: 26 },
    gap: 40,
    text: 30,
    line: 1.3,
  },
  themeMap: {
    row: 34,
    gap: 12,
    lines: 88,
    apart: 16,
    theme: { usual: 200, wide: 328 },
    themeText: { usual: 26, wide: 22 },
    block: 14,
    inline: 16,
    edge: 8,
    topic: { usual: 200, counted: 320 },
    topicText: { usual: 24, wide: 18 },
    sourceEdge: 2,
    source: 24,
    line: 1.2,
  },
  topic: {
    panel: { usual: 424, wide: 560 },
    inner: 32,
    top: 64,
    below: 28,
    title: { usual: 44, small: 34, smallest: 26, wide: 22 },
    titleLine: 1.15,
    lead: 24,
    leadAbove: 28,
    about: 26,
    gap: 48,
    begin: 26,
    text: { large: 44, usual: 38, small: 32, smallest: 26 },
    line: 1.3,
    textAbove: 10,
    publisher: 24,
    publisherAbove: 12,
    rowsAbove: 32,
  },
  source: { facts: { usual: 388, wide: 560 }, gap: 40, qr: 104, foot: 20 },
  annotation: { text: { large: 36, middle: 30, usual: 26 }, line: 1.38 },
  correction: { above: 12, text: 24, line: 1.3 },
  facts: { edge: 4, indent: 24, gap: 6, text: { usual: 24, small: 22, smallest: 20 }, line: 1.25 },
  back: { text: 24, line: 1.25 },
  list: {
    leadBelow: 20,
    below: 16,
    mark: 64,
    inner: 56,
    row: 14,
    text: { usual: 34, small: 28, smallest: 24 },
    line: 1.3,
  },
  table: {
    text: { usual: 28, small: 24, smallest: 20 },
    line: 1.25,
    block: 8,
    inline: 12,
    caption: 24,
    below: 16,
    bar: 120,
    barHeight: 20,
    proof: 340,
    proofGap: 48,
    proofText: { usual: 72, small: 56, smallest: 40 },
    proofLine: 1.25,
    proofLabel: 24,
    edge: 2,
  },
  figure: { caption: 24, line: 1.3, above: 12, below: 12 },
  quotation: { by: 28, above: 20 },
  closing: {
    title: 64,
    below: 32,
    side: 336,
    gap: 64,
    number: 56,
    row: 8,
    text: { usual: 38, small: 26 },
    line: 1.2,
  },
  contact: {
    gap: 28,
    below: 16,
    line: 1.3,
    invitation: { usual: 30, large: 48 },
    text: { usual: 24, large: 34 },
    code: 148,
  },
  sourceRows: { text: 24, line: 1.25, block: { usual: 11, small: 1 }, gap: 20 },
  appendix: {
    gap: 12,
    topic: 290,
    edge: 6,
    inline: 14,
    heading: 24,
    headingAbove: 4,
    notice: 24,
    line: 1.25,
    below: 4,
  },
} as const
