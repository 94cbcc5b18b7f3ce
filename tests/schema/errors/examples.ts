import type { ErrorCode, ErrorParams } from '../../../schema/errors.ts'
import type { Finding } from '../../../schema/findings.ts'
import type { Path } from '../../../schema/walk.ts'

/** An error as it may occur: with path and value, or with a place. */
export interface ErrorExample<Code extends ErrorCode = ErrorCode> {
  params: ErrorParams<Code>
  path?: Path
  value?: unknown
  received?: Finding['received']
  where?: string
}

const ids = { known: ['fietsnota', 'telling'] }

/** An example of each error, for `docs/fouten.md`; the tests cause each. */
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
  RD104: { params: [{ known: ['title', 'kind', 'to', 'via', 'from', 'date', 'portfolioHolder', 'caseNumber', 'secrecy', 'lines', 'ours'] }], path: ['header', 'titel'], value: 'Fietsen in de stad' },
  RD105: { params: [{ least: 1, isOptional: false }], path: ['parts', 4, 'items'], value: [] },
  RD106: { params: [{ most: 4 }], path: ['parts', 2, 'optimum', 'forces'], value: ['a', 'b', 'c', 'd', 'e'] },
  RD107: { params: [{ values: ['nl', 'en'] }], path: ['language'], value: 'fr' },
  RD108: { params: [], path: ['header', 'date'], value: '?' },
  RD109: { params: [{ values: ['seen', 'pattern', 'none'] }], path: ['parts', 4, 'items', 0, 'ours', 'address', 'certainty'] },
  RD110: { params: [{ field: 'certainty', values: ['seen', 'pattern'] }], path: ['parts', 4, 'items', 1, 'ours', 'address', 'url'], value: 'https://example.nl/telling' },
  RD111: { params: [{ known: ['text', 'list', 'table', 'figure', 'quotation'] }], path: ['parts', 0, 'blocks', 0], value: { tekst: 'Er zijn steeds meer fietsers.' } },
  RD201: { params: [{ isOptional: false }], path: ['header', 'title'], value: '' },
  RD202: { params: [], path: ['header', 'to'], value: 'Gemeenteraad ' },
  RD203: { params: [{ character: 'U+200B' }], path: ['header', 'to'], value: 'Gemeente\u200Braad' },
  RD204: { params: [], path: ['header', 'to'], value: 'Gemeenteraad \uD83D' },
  RD301: { params: [], path: ['parts', 4, 'topics', 0, 'id'], value: 'Het beleid' },
  RD302: { params: [{ limit: 60 }], path: ['parts', 4, 'topics', 0, 'id'], value: 'het-beleid-van-de-gemeente-over-fietsen-in-en-rond-de-oude-binnenstad' },
  RD303: { params: [], path: ['header', 'date'], value: '30 februari 2024' },
  RD304: { params: [], path: ['parts', 4, 'items', 0, 'ours', 'published'], value: 'mei 2023' },
  RD305: { params: [], path: ['parts', 4, 'items', 0, 'ours', 'address', 'url'], value: 'example.nl/fietsnota' },
  RD306: { params: [], path: ['parts', 4, 'items', 0, 'ours', 'address', 'url'], value: 'https://example.nl/de fietsnota' },
  RD307: { params: [], path: ['header', 'ours', 'seconds'], value: 7.5 },
  RD308: { params: [{ limit: 5 }], path: ['header', 'ours', 'seconds'], value: 3 },
  RD309: { params: [{ limit: 600 }], path: ['header', 'ours', 'seconds'], value: 900 },
  RD310: { params: [], path: ['foreignWords', 0, 'language'], value: 'Engels' },
  RD311: { params: [{ limit: 500 }], path: ['parts', 4, 'items', 0, 'ours', 'address', 'url'], value: `https://example.nl/fietsnota?sessie=${'0'.repeat(500)}` },
  RD312: { params: [{ first: 1000, last: 2100 }], path: ['parts', 4, 'items', 0, 'ours', 'published'], value: '0203-05' },
  RD313: { params: [], path: ['parts', 0, 'blocks', 3, 'ours', 'bars'], value: -1 },
  RD314: { params: [], path: ['parts', 0, 'blocks', 4, 'figure', 'file'], value: 'beelden/fietsers.gif' },
  RD315: { params: [], path: ['footnotes', 0, 'mark'], value: '[^1]' },
  RD316: { params: [], path: ['header', 'ours', 'publisher', 'tooi'], value: 'Gemeente Dordrecht' },
  RD401: { params: [], path: ['parts', 1, 'items', 1, 'id'], value: 'stoplicht' },
  RD402: { params: [{ known: ['beleid', 'cijfers'] }], path: ['parts', 3, 'items', 0, 'ours', 'topics', 0], value: 'regels' },
  RD403: { params: [ids], path: ['parts', 1, 'items', 0, 'ours', 'sources', 0], value: 'nota' },
  RD404: { params: [], path: ['parts', 4, 'topics', 2], value: { id: 'leeg', title: 'Leeg', ours: {} } },
  RD406: { params: [{ of: 'annotation', from: 'fietsen' }], path: ['parts', 4, 'items', 1, 'excerpt'], value: 'Hoeveel fietsen zijn er?' },
  RD407: { params: [], path: ['parts', 0, 'blocks', 2, 'columns'], value: [{ text: 'De raad bouwt.', ours: { heading: 'De raad' } }, { text: 'Het college kiest.', ours: { heading: 'Het college' } }] },
  RD408: { params: [], path: ['foreignWords', 0, 'words'], value: 'never mind' },
  RD409: { params: [], path: ['corrections', 0, 'received'], value: 'fitsers' },
  RD410: { params: [{ cells: 3, columns: 2 }], path: ['parts', 0, 'blocks', 3, 'table', 'rows', 0], value: ['2022', '410', '12'] },
  RD411: { params: [], path: ['parts', 0, 'blocks', 3, 'ours', 'bars'], value: 2 },
  RD412: { params: [{ mark: '2' }], path: ['footnotes', 0, 'mark'], value: '2' },
  RD413: { params: [{ mark: '3' }], path: ['parts', 1, 'items', 0, 'text'], value: 'wie mag eerst?[^3]' },
  RD414: { params: [], path: ['parts', 0, 'blocks', 0, 'runIn'], value: 'Meer fietsers.' },
  RD415: { params: [], path: ['parts', 0, 'blocks', 4, 'figure', 'file'], value: 'fietsers.png' },
  RD416: { params: [{ most: 10 }], path: ['parts', 0, 'blocks', 4, 'figure', 'file'], value: 'fietsers.png' },
  RD417: { params: [], path: ['parts', 0, 'blocks', 4, 'figure', 'file'], value: 'fietsers.png' },
  RD418: { params: [{ found: '<script>' }], path: ['parts', 0, 'blocks', 4, 'figure', 'file'], value: 'fietsers.svg' },
  RD501: { params: [{ length: 83, fits: 60 }], path: ['header', 'title'], value: 'Fietsen in de stad, op de dijk, door de polder en langs de rivier: uw hulp gevraagd' },
  RD502: { params: [{ word: 'fietsenstallingsbeheerdersopleidingsinstituut', fits: 32 }], path: ['parts', 1, 'items', 0, 'text'], value: 'Hoort een fietsenstallingsbeheerdersopleidingsinstituut in de stad?' },
  RD503: { params: [{ places: [{ slide: 'dilemma-stoplicht', element: 'slide-body', overflow: 12 }] }] },
  RD504: { params: [{ characters: ['🚲'] }], path: ['header', 'title'], value: 'Op de 🚲' },
  RD511: { params: [{ count: 1 }], where: 'pages/opening.md' },
  RD513: { params: [{ count: 1 }], where: 'pages/opgave.md' },
  RD521: {
    params: [{ time: '12:10', limit: '10:00', over: '2:10', sections: 'Dilemma’s 7:00, Bronnen 5:10', first: 'Dilemma’s' }],
    where: 'data',
  },
  RD601: { params: [], path: [], received: { text: 'De stalling is vol.', line: 12 } },
  RD602: { params: [{ said: 'Dat is goed nieuws.' }], path: ['parts', 0, 'blocks', 0, 'text'], value: 'Er zijn steeds meer fietsers. Dat is goed nieuws.' },
  RD603: { params: [{ said: 'minder', received: 'meer', line: 9 }], path: ['parts', 0, 'blocks', 0, 'text'], value: 'Er zijn steeds minder fietsers.' },
  RD604: { params: [], where: 'memos/fietsen' },
}
