/**
 * Every colour, letter and size of Raadsdeck: the styles take them, and the deck measures its text with them.
 * A house style changes this file and the logo, and nothing else.
 */

/** Text has 7:1 or better on paper and panel (WCAG 1.4.6), lines that mean something 3:1 (WCAG 1.4.11). */
export const COLOURS = {
  paper: '#fcfaf5',
  panel: '#f3efe6',
  ink: '#14213d',
  inkSoft: '#3f4963',
  line: '#8b8472',
  hairline: '#d9d2c3',
  /** Of the topics; a memo with more of them uses these again. */
  accent: ['#0b5054', '#7d1d3f', '#574300', '#4b2e83', '#6b3410', '#24521c'],
  accentNeutral: '#1d3f72',
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

/** `ascent` and `descent` are shares of the letter's size. */
export interface Family {
  /** A name of our own: the site cuts the fonts down, and the licence keeps their name for whole ones. */
  name: string
  /** Until it is there, or in its place: no wider, so that a slide's text fits. */
  fallback: string
  /** Of the package `@fontsource/…`. */
  package: string
  ascent: number
  descent: number
  weights: readonly (400 | 600 | 700)[]
}

/** The memo speaks in serif, the deck in sans. Static instances: Chromium prints variable fonts as Type 3 drawings. */
export const LETTERS: Record<'memo' | 'deck', Family> = {
  memo: {
    name: 'Beraad Serif 4',
    fallback: `'Times New Roman', serif`,
    package: 'source-serif-4',
    ascent: 0.95,
    descent: 0.25,
    weights: [400, 600],
  },
  deck: {
    name: 'Beraad Sans 3',
    fallback: 'Arial, sans-serif',
    package: 'source-sans-3',
    ascent: 0.92,
    descent: 0.28,
    weights: [400, 700],
  },
}

/**
 * Sizes in px on a canvas of 1280 × 720; a `line` is a multiple of the letter's size. A text with several sizes takes
 * the first in which it has room; a class such as `size-small` sets one of the others. `block` and `inline` are what
 * stands around a text, `edge` the bar before it, `below` the room under it.
 */
export const SIZES = {
  canvas: { width: 1280, height: 720 },
  margin: 72,
  gap: 32,
  band: 12,
  radius: 4,
  rule: 1,
  slide: { top: 48, text: 26, line: 1.4, heading: 30, headingLine: 1.2 },
  title: { text: { usual: 40, small: 32, smallest: 26 }, below: 24 },
  footer: { height: 60, text: 18, line: 1.3 },
  cover: {
    top: 56,
    bottom: 64,
    logo: 24,
    text: { usual: 54, small: 42, smallest: 32 },
    line: 1.25,
    label: 112,
    labelAfter: 24,
    row: 4,
    below: 24,
  },
  contents: { row: 112, number: 72, title: 420, text: 30, detail: 24 },
  statement: {
    width: 1080,
    edge: 8,
    indent: 40,
    block: 8,
    gap: 20,
    text: { usual: 54, small: 44, smallest: 34 },
    line: 1.28,
  },
  shift: {
    arrow: 96,
    gap: 28,
    row: 20,
    least: 104,
    block: 12,
    inline: 28,
    from: 2,
    to: 4,
    text: 30,
    line: 1.25,
    below: { usual: 30, small: 24 },
  },
  column: {
    edge: 6,
    block: 28,
    inline: 32,
    heading: 30,
    headingBelow: 16,
    lead: { usual: 32, small: 26 },
    text: { usual: 28, small: 24 },
  },
  questions: {
    leadBelow: 12,
    below: 16,
    number: 48,
    numberText: 40,
    subject: 304,
    subjectText: { usual: 26, small: 20 },
    gap: 16,
    text: 24,
    line: 1.25,
    alone: 144,
  },
  question: {
    number: 168,
    numberText: 120,
    gap: 40,
    below: 24,
    sub: 24,
    subText: 28,
    text: { usual: 52, small: 44, smaller: 36, smallest: 30 },
    line: 1.25,
  },
  sourceLinks: { above: 14, below: 12, least: 98, text: 24, row: 4, gap: 24 },
  task: { gap: 40, up: 28, text: { usual: 28, small: 24 } },
  optimum: { width: 620, height: 500, label: 200, centre: 112, text: { usual: 24, small: 18 }, line: 1.2 },
  mainThemes: {
    leadBelow: 14,
    below: 8,
    row: 16,
    edge: 8,
    block: 16,
    inline: 32,
    heading: { usual: 232, wide: 360 },
    headingText: { usual: 30, wide: 26 },
    gap: 32,
    text: 30,
    line: 1.3,
    alone: 208,
  },
  themeMap: {
    row: 34,
    gap: 14,
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
  topics: { lead: 28, leadBelow: 28, gap: 24, row: { usual: 24, small: 14 }, below: 20 },
  topic: {
    edge: 12,
    block: { usual: 16, small: 8 },
    inline: 32,
    gap: { usual: 4, small: 2 },
    title: { usual: 32, small: 24 },
    titleLine: 1.2,
    text: 24,
    line: 1.3,
    alone: 176,
  },
  card: {
    edge: 8,
    block: 24,
    inline: 32,
    gap: 8,
    line: 1.3,
    title: 26,
    titleLine: 1.2,
    publisher: 20,
    publisherAbove: 4,
    text: { usual: 34, small: 28, smallest: 24 },
  },
  cardRow: { gap: 10, head: 400, between: 32, block: 9, inline: 28, text: 24 },
  cardPair: { gap: 24, textAbove: 16, text: { usual: 36, small: 32, smallest: 26 }, line: 1.35 },
  address: { text: 18, line: 1.3 },
  source: { facts: 360, gap: 48 },
  annotation: { text: { large: 36, middle: 30, small: 27, smallest: 24 }, line: 1.42 },
  correction: { above: 12, text: 18, line: 1.3 },
  facts: { edge: 4, indent: 28, gap: 8, text: { usual: 22, small: 20, smallest: 18 }, line: 1.3 },
  back: { above: 12, below: 4, text: 24 },
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
  closing: { width: 1040, text: { large: 36, usual: 30, small: 24 }, gap: 20 },
  contact: { block: 28, left: 625, gap: 48, row: 16, heading: 24, invitation: 36, invitationLine: 1.3, text: 26 },
  sourceList: {
    gap: 48,
    edge: 8,
    indent: 20,
    heading: 26,
    headingBelow: 4,
    text: 24,
    line: 1.3,
    item: 4,
    below: 20,
  },
  timeline: {
    year: 104,
    yearText: 30,
    yearsText: 20,
    dot: 36,
    publisher: { usual: 232, wide: 340 },
    publisherAfter: 12,
    text: 24,
    line: 1.25,
    above: 6,
    gap: 2,
    below: 12,
    few: 160,
  },
} as const
