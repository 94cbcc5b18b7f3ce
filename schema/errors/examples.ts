import type { ErrorCode, ErrorParams } from '../errors.ts'
import type { Path } from '../walk.ts'

/** An error as it may come up: in a field its path and value, elsewhere the place. */
export interface ErrorExample<Code extends ErrorCode = ErrorCode> {
  params: ErrorParams<Code>
  path?: Path
  value?: unknown
  where?: string
}

const ids = { known: ['fietsnota', 'telling'] }

/** One example of each error, for `docs/fouten.md`. The tests cause each of them. */
export const EXAMPLES: { [Code in ErrorCode]: ErrorExample<Code> } = {
  RD001: { params: [], where: 'memos/fietsen/index.ts' },
  RD002: { params: [{ line: 6, text: 'from: \'Team foto\'s\',' }], where: 'memos/fietsen/header.ts:6:20' },
  RD003: { params: [], where: 'memos/fietsen/index.ts' },
  RD004: { params: [{ file: './kop.ts' }], where: 'memos/fietsen/index.ts' },
  RD005: { params: [{ name: 'header' }], where: 'memos/fietsen/index.ts' },
  RD006: { params: [], where: 'memos/fietsen/sources.ts' },
  RD007: { params: [{ reason: 'no such number' }], where: 'memos/fietsen' },
  RD101: { params: [{ part: 'header' }], path: ['header'] },
  RD102: { params: [{ kind: 'text' }], path: ['header', 'title'] },
  RD103: { params: [{ kind: 'text' }], path: ['header', 'title'], value: 2024 },
  RD104: { params: [{ known: ['title', 'to', 'via', 'from', 'date', 'ours'] }], path: ['header', 'titel'], value: 'Fietsen in de stad' },
  RD105: { params: [{ least: 1 }], path: ['sources'], value: [] },
  RD106: { params: [{ most: 4 }], path: ['task', 'optimum', 'forces'], value: ['a', 'b', 'c', 'd', 'e'] },
  RD107: { params: [{ values: ['nl', 'en'] }], path: ['language'], value: 'fr' },
  RD108: { params: [], path: ['header', 'date'], value: '?' },
  RD109: { params: [{ values: ['seen', 'pattern', 'none'] }], path: ['sources', 0, 'ours', 'address', 'certainty'] },
  RD110: { params: [{ field: 'certainty', values: ['seen', 'pattern'] }], path: ['sources', 1, 'ours', 'address', 'url'], value: 'https://example.nl/telling' },
  RD201: { params: [], path: ['header', 'title'], value: '' },
  RD202: { params: [], path: ['header', 'to'], value: 'Gemeenteraad ' },
  RD203: { params: [{ character: 'U+200B' }], path: ['header', 'to'], value: 'Gemeente\u200Braad' },
  RD204: { params: [], path: ['header', 'to'], value: 'Gemeenteraad \uD83D' },
  RD301: { params: [], path: ['topics', 'items', 0, 'id'], value: 'Het beleid' },
  RD302: { params: [{ limit: 60 }], path: ['topics', 'items', 0, 'id'], value: 'het-beleid-van-de-gemeente-over-fietsen-in-en-rond-de-oude-binnenstad' },
  RD303: { params: [], path: ['header', 'date'], value: '30 februari 2024' },
  RD304: { params: [], path: ['sources', 0, 'ours', 'published'], value: 'mei 2023' },
  RD305: { params: [], path: ['sources', 0, 'ours', 'address', 'url'], value: 'example.nl/fietsnota' },
  RD306: { params: [], path: ['sources', 0, 'ours', 'address', 'url'], value: 'https://example.nl/de fietsnota' },
  RD307: { params: [], path: ['header', 'ours', 'seconds'], value: 7.5 },
  RD308: { params: [{ limit: 5 }], path: ['header', 'ours', 'seconds'], value: 3 },
  RD309: { params: [{ limit: 600 }], path: ['header', 'ours', 'seconds'], value: 900 },
  RD310: { params: [], path: ['foreignWords', 0, 'language'], value: 'Engels' },
  RD311: { params: [{ limit: 500 }], path: ['sources', 0, 'ours', 'address', 'url'], value: `https://example.nl/fietsnota?sessie=${'0'.repeat(500)}` },
  RD312: { params: [{ first: 1000, last: 2100 }], path: ['sources', 0, 'ours', 'published'], value: '0203-05' },
  RD401: { params: [], path: ['dilemmas', 'items', 1, 'id'], value: 'stoplicht' },
  RD402: { params: [{ known: ['beleid', 'cijfers'] }], path: ['mainThemes', 'items', 0, 'ours', 'topics', 0], value: 'regels' },
  RD403: { params: [ids], path: ['dilemmas', 'items', 0, 'ours', 'sources', 0], value: 'nota' },
  RD404: { params: [], path: ['topics', 'items', 2], value: { id: 'leeg', title: 'Leeg', ours: {} } },
  RD406: { params: [{ of: 'annotation' }], path: ['sources', 1, 'excerpt'], value: 'Hoeveel fietsen zijn er?' },
  RD407: { params: [], path: ['introduction', 'paragraphs', 1, 0, 'columns'], value: [{ text: 'De raad bouwt.', ours: { heading: 'De raad' } }, { text: 'Het college kiest.', ours: { heading: 'Het college' } }] },
  RD408: { params: [], path: ['foreignWords', 0, 'words'], value: 'never mind' },
  RD409: { params: [], path: ['corrections', 0, 'received'], value: 'fitsers' },
  RD501: { params: [{ length: 83, fits: 60 }], path: ['header', 'title'], value: 'Fietsen in de stad, op de dijk, door de polder en langs de rivier: uw hulp gevraagd' },
  RD502: { params: [{ word: 'fietsenstallingsbeheerdersopleidingsinstituut', fits: 32 }], path: ['dilemmas', 'items', 0, 'text'], value: 'Hoort een fietsenstallingsbeheerdersopleidingsinstituut in de stad?' },
  RD503: { params: [{ places: [{ slide: 'dilemma-stoplicht', element: 'slide-body', overflow: 12 }] }] },
  RD504: { params: [{ characters: ['🚲'] }], path: ['header', 'title'], value: 'Op de 🚲' },
  RD511: { params: [{ count: 1 }], where: 'pages/opening.md' },
  RD513: { params: [{ count: 1 }], where: 'pages/opgave.md' },
  RD521: { params: [{ time: '18:10', limit: '10:00' }], where: 'data' },
}
