import { describe, expect, it } from 'vitest'
import dordrecht from '../../data/index.ts'
import { sourcesOf } from '../../deck/look-up.ts'
import { describeFinding } from '../../schema/findings.ts'
import { readMemo } from '../../schema/read.ts'
import { partIn, readRight, readSmall, smallMemo, withValue } from '../fixtures/small-memo.ts'

const linesFor = (literal: unknown): string[] => readMemo(literal).findings.map(finding => describeFinding(finding, literal, 'data'))

const rtl = '\u202E'

/** Path, bad value (undefined removes the field), and the expected line. */
type Case = [path: string, value: unknown, line: string]

const shapes: Case[] = [
  ['header.title', undefined, 'RD102 data/index.ts: header.title ontbreekt → vul een tekst in'],
  ['header', undefined, 'RD101 data/index.ts: header ontbreekt → schrijf het als export const header = …, en noem header in de lijst van index.ts'],
  ['parts', undefined, 'RD101 data/index.ts: parts ontbreekt → voeg dit onderdeel toe: zie docs/eigen-memo.md'],
  ['parts', [], 'RD105 data/index.ts: parts heeft te weinig onderdelen → geef er minstens 1'],
  ['parts.3.items', undefined, 'RD101 data/index.ts: parts[3] (hoofdthemas).items ontbreekt → voeg dit onderdeel toe: zie docs/eigen-memo.md'],
  ['header.title', 3, 'RD103 data/index.ts: header.title 3 is geen tekst → schrijf één tekst tussen aanhalingstekens'],
  ['parts.0', null, 'RD103 data/index.ts: parts[0] is geen groep velden → zet accolades om de velden: { … }'],
  ['parts.4.items', 'Fietsnota', 'RD103 data/index.ts: parts[4] (bronnen).items "Fietsnota" is geen lijst → zet blokhaken om de onderdelen: [ … ]'],
  ['parts.4.items.1', 'Fietsnota', 'RD103 data/index.ts: parts[4] (bronnen).items[1] "Fietsnota" is geen groep velden → zet accolades om de velden: { … }'],
  ['header.ours.seconds', '20', 'RD103 data/index.ts: header.ours.seconds "20" is geen getal → schrijf het met cijfers, zonder aanhalingstekens'],
  ['header.ours.seconds', 7.5, 'RD307 data/index.ts: header.ours.seconds 7.5 is geen heel getal → rond af op hele seconden'],
  ['header.ours.seconds', 4, 'RD308 data/index.ts: header.ours.seconds 4 is te kort → geef de dia 5 seconden of meer'],
  ['header.ours.seconds', 601, 'RD309 data/index.ts: header.ours.seconds 601 is te lang → geef de dia 600 seconden (10 minuten) of minder'],
  ['parts.4.items', [], 'RD105 data/index.ts: parts[4] (bronnen).items heeft te weinig onderdelen → geef er minstens 1'],
  ['parts.0.blocks', [], 'RD105 data/index.ts: parts[0] (inleiding).blocks heeft te weinig onderdelen → geef er minstens 1'],
  ['parts.2.optimum.forces', Array.from({ length: 5 }).fill('rust'), 'RD106 data/index.ts: parts[2] (opgave).optimum.forces heeft te veel onderdelen → geef er hoogstens 4'],
  ['header.titel', 'Fietsen', 'RD104 data/index.ts: header.titel "Fietsen" is een onbekend veld → haal het weg of verbeter de naam; hier kunnen staan: title, kind, to, via, from, date, portfolioHolder, caseNumber, secrecy, lines, ours'],
  ['agenda', {}, 'RD104 data/index.ts: agenda is een onbekend veld → haal het weg of verbeter de naam; hier kunnen staan: language, header, parts, contacts, attachments, footnotes, links, corrections, foreignWords, checkedAddresses'],
  ['parts.4.items.1.ours.address.url', 'https://example.nl', 'RD110 data/index.ts: parts[4] (bronnen).items[1] (telling).ours.address.url "https://example.nl" past niet bij de waarde van certainty → haal het weg, of kies voor certainty "seen" of "pattern"'],
  ['parts.4.items.0.ours.address.link', 'https://example.nl', 'RD104 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).ours.address.link "https://example.nl" is een onbekend veld → haal het weg of verbeter de naam; hier kunnen staan: certainty, url, thirdParty, archived'],
  ['parts.0.blocks.0.kop', 'Fietsen', 'RD104 data/index.ts: parts[0] (inleiding).blocks[0] (meer).kop "Fietsen" is een onbekend veld → haal het weg of verbeter de naam; hier kunnen staan: text, id, continues, runIn, emphasis, shifts, columns, ours'],
]

const kinds: Case[] = [
  ['parts.2.kind', 'taak', 'RD107 data/index.ts: parts[2] (opgave).kind "taak" is geen bekende waarde → kies "text", "questions", "decisions", "task", "themes", "sources" of "closing"'],
  ['parts.2.kind', undefined, 'RD109 data/index.ts: parts[2] (opgave).kind ontbreekt → kies "text", "questions", "decisions", "task", "themes", "sources" of "closing"'],
  ['parts.2.blocks', [], 'RD110 data/index.ts: parts[2] (opgave).blocks past niet bij de waarde van kind → haal het weg, of kies voor kind "text"'],
  ['parts.0.blocks.0', { tekst: 'Fietsen' }, 'RD111 data/index.ts: parts[0] (inleiding).blocks[0] zegt niet wat het is → begin het blok met een van: text, list, table, figure, quotation'],
  ['parts.0.blocks.0', 'Fietsen', 'RD103 data/index.ts: parts[0] (inleiding).blocks[0] "Fietsen" is geen groep velden → zet accolades om de velden: { … }'],
  ['parts.0.blocks.0', { text: 3 }, 'RD103 data/index.ts: parts[0] (inleiding).blocks[0].text 3 is geen tekst → schrijf één tekst tussen aanhalingstekens'],
  ['parts.0.blocks.0', { list: { items: ['fiets '] } }, 'RD202 data/index.ts: parts[0] (inleiding).blocks[0].list.items[0] "fiets " begint of eindigt met een spatie → haal de spatie weg'],
  ['parts.0.blocks.0', { figure: { file: 'fiets.png' } }, 'RD102 data/index.ts: parts[0] (inleiding).blocks[0].figure.alternative ontbreekt → vul een tekst in'],
  ['parts.0.blocks.0', { table: { columns: ['a'], rows: [['1']], kop: 'x' } }, 'RD104 data/index.ts: parts[0] (inleiding).blocks[0].table.kop "x" is een onbekend veld → haal het weg of verbeter de naam; hier kunnen staan: caption, columns, rows'],
]

const texts: Case[] = [
  ['header.title', '', 'RD201 data/index.ts: header.title is leeg → vul een tekst in'],
  ['parts.5.paragraphs.0', '  ', 'RD201 data/index.ts: parts[5] (afsluiting).paragraphs[0] "  " is leeg → vul een tekst in'],
  ['header.to', ' Gemeenteraad', 'RD202 data/index.ts: header.to " Gemeenteraad" begint of eindigt met een spatie → haal de spatie weg'],
  ['header.to', 'de\nraad', 'RD203 data/index.ts: header.to "de\\nraad" bevat een regelovergang (U+000A) → zet de tekst op één regel; een nieuwe alinea is een nieuw element in de lijst'],
  ...([
    ['\u0000', '\\u0000', '0000'],
    ['\u0085', '\\u{85}', '0085'],
    ['\u00AD', '\\u{AD}', '00AD', 'een zacht koppelteken'],
    ['\u200B', '\\u{200B}', '200B', 'een spatie zonder breedte'],
    ['\u200F', '\\u{200F}', '200F'],
    ['\u2028', '\\u{2028}', '2028', 'een regelovergang', 'zet de tekst op één regel; een nieuwe alinea is een nieuw element in de lijst'],
    [rtl, '\\u{202E}', '202E'],
    ['\u2060', '\\u{2060}', '2060'],
    ['\u2066', '\\u{2066}', '2066'],
    ['\uFEFF', '\\u{FEFF}', 'FEFF'],
  ].map(([character, shown, code, said = 'een onzichtbaar teken', mend = 'haal het teken weg']): Case => [
    'header.to',
    `de${character}raad`,
    `RD203 data/index.ts: header.to "de${shown}raad" bevat ${said} (U+${code}) → ${mend}`,
  ])),
  ['header.ours.hints.0', `${'Adem rustig. '.repeat(9)}Zeg wie u bent en wat een tech\u00ADno\u00ADlogie doet. ${'Kijk rond. '.repeat(9)}`.trim(), 'RD203 data/index.ts: header.ours.hints[0] "…Zeg wie u bent en wat een tech\\u{AD}no\\u{AD}logie doet. Kijk rond. Kij…" bevat een zacht koppelteken (U+00AD) → haal het teken weg'],
  ['header.to', 'de \uD83D raad', 'RD204 data/index.ts: header.to "de \\ud83d raad" bevat een beschadigd teken → typ het teken opnieuw'],
  ['header.ours.hints.0', `Zeg${rtl} wie u bent. ${'Adem rustig. '.repeat(5)}`.trim(), 'RD203 data/index.ts: header.ours.hints[0] "Zeg\\u{202E} wie u bent. Adem rustig. Adem rustig. Adem rustig. Adem…" bevat een onzichtbaar teken (U+202E) → haal het teken weg'],
]

const noAddress = 'is geen webadres → neem het hele adres over uit de browser; het begint met http:// of https://'
const noDay = 'is geen bestaande datum → schrijf jaar, maand en dag, zoals 2022-03-21'
const noMoment = 'is geen bestaand jaar, maand of dag → schrijf het als 2022, 2022-03 of 2022-03-21'
const noId = 'is geen geldige id → gebruik alleen kleine letters, cijfers en losse koppeltekens, zoals "slimme-cameras"'

const values: Case[] = [
  ...['example.nl/nota', 'www.example.nl', 'ftp://example.nl', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', 'https:example.nl', '//example.nl'].map((url): Case =>
    ['parts.4.items.0.ours.address.url', url, `RD305 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).ours.address.url "${url}" ${noAddress}`]),
  ['parts.4.items.0.ours.address.url', '', `RD305 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).ours.address.url ${noAddress}`],
  ['parts.4.items.0.ours.address.url', `https://example.nl/${rtl}fdp.aton`, 'RD306 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).ours.address.url "https://example.nl/\\u{202E}fdp.aton" bevat een spatie of een onzichtbaar teken → neem het adres opnieuw over uit de browser'],
  ['parts.4.items.0.ours.address.url', 'https://example.nl/de nota', 'RD306 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).ours.address.url "https://example.nl/de nota" bevat een spatie of een onzichtbaar teken → neem het adres opnieuw over uit de browser'],
  ['parts.4.items.0.ours.address.url', `https://example.nl/${'a'.repeat(482)}`, `RD311 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).ours.address.url "https://example.nl/${'a'.repeat(41)}…" is langer dan 500 tekens → neem het adres over zonder wat er na ? of # staat, of zoek een kortere pagina`],
  ['parts.4.items.0.ours.address.certainty', 'misschien', 'RD107 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).ours.address.certainty "misschien" is geen bekende waarde → kies "seen", "pattern" of "none"'],
  ['parts.4.items.0.ours.address.certainty', undefined, 'RD109 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).ours.address.certainty ontbreekt → kies "seen", "pattern" of "none"'],
  ...['2023-02-29', '2024-02-30', '2024-13-01', '2024-00-10', '29-02-2024', '2024-2-9', 'gisteren', '2024'].map((day): Case =>
    ['header.date', day, `RD303 data/index.ts: header.date "${day}" ${noDay}`]),
  ...['0203', '0999-12', '2101', '9999-12-31'].map((moment): Case =>
    ['parts.4.items.0.ours.published', moment, `RD312 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).ours.published "${moment}" ligt niet in de jaren 1000 tot en met 2100 → verbeter het jaar, in vier cijfers`]),
  ['header.date', '0024-02-29', 'RD312 data/index.ts: header.date "0024-02-29" ligt niet in de jaren 1000 tot en met 2100 → verbeter het jaar, in vier cijfers'],
  ...['2023-13', '2023-02-29', '2023-5', 'mei 2023', '23'].map((moment): Case =>
    ['parts.4.items.0.ours.published', moment, `RD304 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).ours.published "${moment}" ${noMoment}`]),
  ...['Fietsnota', 'fiets nota', 'fiets--nota', '-nota', 'nota-', 'fietsnöta', '../nota'].map((id): Case =>
    ['parts.4.topics.0.id', id, `RD301 data/index.ts: parts[4] (bronnen).topics[0] (${id}).id "${id}" ${noId}`]),
  ['parts.4.topics.0.id', 'a\nb', `RD301 data/index.ts: parts[4] (bronnen).topics[0] (a\\u{A}b).id "a\\nb" ${noId}`],
  ['parts.4.topics.0.id', 'a'.repeat(61), `RD302 data/index.ts: parts[4] (bronnen).topics[0] (${'a'.repeat(60)}…).id "${'a'.repeat(60)}…" is langer dan 60 tekens → kies een kortere id`],
  ['language', 'fr', 'RD107 data/index.ts: language "fr" is geen bekende waarde → kies "nl" of "en"'],
  ['foreignWords.0.language', 'Engels', 'RD310 data/index.ts: foreignWords[0].language "Engels" is geen taalcode → schrijf een code zoals "nl", "en" of "fr"'],
]

const used = 'is al gebruikt → geef ieder onderdeel een eigen id'
const notIn = (of: string, from: string): string => `staat vanaf "${from}" niet letterlijk in ${of} → neem woorden over uit ${of}`

const checkedOn = '2024-03-01'

const links: Case[] = [
  ['checkedAddresses', { checkedOn, results: { 'example.nl': { state: 'alive' } } }, `RD305 data/index.ts: checkedAddresses.results.example.nl ${noAddress}`],
  ['checkedAddresses', { checkedOn, results: { 'https://example.nl': { state: 'weg' } } }, 'RD107 data/index.ts: checkedAddresses.results.https://example.nl.state "weg" is geen bekende waarde → kies "alive", "moved", "gone" of "unknown"'],
]

const between: Case[] = [
  ['parts.5.id', 'opgave', `RD401 data/index.ts: parts[5] (opgave).id "opgave" ${used}`],
  ['parts.5.id', 'inhoud', `RD401 data/index.ts: parts[5] (inhoud).id "inhoud" ${used}`],
  ['parts.0.blocks.0.runIn', 'Meer', 'RD414 data/index.ts: parts[0] (inleiding).blocks[0] (meer).runIn "Meer" is niet waar de tekst mee begint → neem de eerste woorden van de tekst over'],
  ['parts.0.blocks.3', { table: { columns: ['', '2024'], rows: [['fietsers']] } }, 'RD410 data/index.ts: parts[0] (inleiding).blocks[3].table.rows[0] heeft 1 cellen, en de tabel 2 kolommen → geef iedere rij evenveel cellen als er kolommen zijn; een lege cel is \'\''],
  ['parts.0.blocks.3', { table: { columns: ['a'], rows: [['1']] }, ours: { bars: 1 } }, 'RD411 data/index.ts: parts[0] (inleiding).blocks[3].ours.bars 1 staat niet in de tabel → tel rijen en kolommen vanaf 0, zonder de koppen'],
  ['parts.0.blocks.3', { table: { columns: ['a'], rows: [['1']] }, ours: { highlight: { row: 1, column: 0 } } }, 'RD411 data/index.ts: parts[0] (inleiding).blocks[3].ours.highlight staat niet in de tabel → tel rijen en kolommen vanaf 0, zonder de koppen'],
  ['footnotes', [{ mark: '1', text: 'Een noot.' }], 'RD412 data/index.ts: footnotes[0].mark "1" staat nergens in de memo als [^1] → zet [^1] in de tekst waar de noot hoort, of haal de noot weg'],
  ['parts.5.paragraphs.0', 'Fietsen is gezond.[^2]', 'RD413 data/index.ts: parts[5] (afsluiting).paragraphs[0] "Fietsen is gezond.[^2]" noemt een voetnoot die er niet is ([^2]) → voeg bij footnotes toe: { mark: \'2\', text: \'…\' }'],
  ['links', [{ words: 'de fietsnota', url: 'https://example.nl' }], 'RD408 data/index.ts: links[0].words "de fietsnota" komt in de memo niet voor → neem de woorden letterlijk over of haal de regel weg'],
  ['parts.0.blocks.2.id', 'meer', `RD401 data/index.ts: parts[0] (inleiding).blocks[2] (meer).id "meer" ${used}`],
  ['parts.1.items.1.id', 'stoplicht', `RD401 data/index.ts: parts[1] (dilemmas).items[1] (stoplicht).id "stoplicht" ${used}`],
  ['parts.3.items.1.id', 'veilig', `RD401 data/index.ts: parts[3] (hoofdthemas).items[1] (veilig).id "veilig" ${used}`],
  ['parts.4.topics.2', { id: 'beleid', title: 'Nog eens', ours: {} }, `RD401 data/index.ts: parts[4] (bronnen).topics[2] (beleid).id "beleid" ${used}`],
  ['parts.4.items.2', partIn(smallMemo(), 'sources').items[0], `RD401 data/index.ts: parts[4] (bronnen).items[2] (fietsnota).id "fietsnota" ${used}`],
  ['parts.4.items.0.topic', 'regels', 'RD402 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).topic "regels" is geen bekend onderwerp → kies de id van een onderwerp: beleid, cijfers'],
  ['parts.4.items.0.ours.related.0', 'nota', 'RD403 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).ours.related[0] "nota" is geen bekende bron → kies de id van een bron: fietsnota, telling'],
  ['parts.1.items.0.ours.sources.1', 'nota', 'RD403 data/index.ts: parts[1] (dilemmas).items[0] (stoplicht).ours.sources[1] "nota" is geen bekende bron → kies de id van een bron: fietsnota, telling'],
  ['parts.3.items.0.ours.topics.0', 'regels', 'RD402 data/index.ts: parts[3] (hoofdthemas).items[0] (veilig).ours.topics[0] "regels" is geen bekend onderwerp → kies de id van een onderwerp: beleid, cijfers'],
  ['parts.4.topics.2', { id: 'leeg', title: 'Leeg', ours: {} }, 'RD404 data/index.ts: parts[4] (bronnen).topics[2] (leeg) heeft geen enkele bron → voeg een bron toe of haal het onderwerp weg'],
  ['parts.4.items.0.excerpt', 'paden en stallingen', `RD406 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).excerpt "paden en stallingen" ${notIn('de toelichting (annotation)', 'en')}`],
  ['parts.4.items.0.title', 'Nota fiets', `RD406 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).title "Nota fiets" ${notIn('de regel uit de memo (listed)', 'Nota')}`],
  ['parts.4.items.0.publisher', 'VNG', `RD406 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).publisher "VNG" ${notIn('de regel uit de memo (listed)', 'VNG')}`],
  ['parts.4.items.0.onBehalfOf', 'BZK', `RD406 data/index.ts: parts[4] (bronnen).items[0] (fietsnota).onBehalfOf "BZK" ${notIn('de regel uit de memo (listed)', 'BZK')}`],
  ['parts.0.blocks.0.emphasis', 'veel fietsers', `RD406 data/index.ts: parts[0] (inleiding).blocks[0] (meer).emphasis "veel fietsers" ${notIn('de tekst (text)', 'veel')}`],
  ['parts.0.blocks.1.shifts.0.from', 'bus', `RD406 data/index.ts: parts[0] (inleiding).blocks[1] (schuif).shifts[0].from "bus" ${notIn('de tekst (text)', 'bus')}`],
  ['parts.0.blocks.1.shifts.0.to', 'bus', `RD406 data/index.ts: parts[0] (inleiding).blocks[1] (schuif).shifts[0].to "bus" ${notIn('de tekst (text)', 'bus')}`],
  ['parts.0.blocks.2.columns.1.text', 'De raad slaapt.', 'RD407 data/index.ts: parts[0] (inleiding).blocks[2] (wie).columns zijn samen niet de laatste zinnen van de tekst → neem de laatste zinnen van de tekst over, in hun volgorde'],
  ['parts.0.blocks.2.columns', [{ text: 'De raad kiest.', ours: { heading: 'De raad' } }, { text: 'Het college bouwt.', ours: { heading: 'Het college' } }], 'RD407 data/index.ts: parts[0] (inleiding).blocks[2] (wie).columns zijn samen niet de laatste zinnen van de tekst → neem de laatste zinnen van de tekst over, in hun volgorde'],
  ['parts.2.optimum.centre', 'het eind', `RD406 data/index.ts: parts[2] (opgave).optimum.centre "het eind" ${notIn('de tekst (text)', 'eind')}`],
  ['parts.2.optimum.forces.1', 'lawaai', `RD406 data/index.ts: parts[2] (opgave).optimum.forces[1] "lawaai" ${notIn('de tekst (text)', 'lawaai')}`],
  ['contacts.0.telephone', '06 – 1', `RD406 data/index.ts: contacts[0].telephone "06 – 1" ${notIn('de contactregels (lines)', '06')}`],
  ['contacts.0.email', 'info@example.nl', `RD406 data/index.ts: contacts[0].email "info@example.nl" ${notIn('de contactregels (lines)', 'info@example.nl')}`],
  ['foreignWords.0.words', 'never mind', 'RD408 data/index.ts: foreignWords[0].words "never mind" komt in de memo niet voor → neem de woorden letterlijk over of haal de regel weg'],
  ['corrections.1', { received: 'fitsers', corrected: 'fietsers' }, 'RD409 data/index.ts: corrections[1].received "fitsers" staat nergens in de memo → neem de tikfout letterlijk over of haal de verbetering weg'],
  // The deck's own words cannot be a typing error of the memo.
  ['corrections.1', { received: 'Noem een straat', corrected: 'Noem een weg' }, 'RD409 data/index.ts: corrections[1].received "Noem een straat" staat nergens in de memo → neem de tikfout letterlijk over of haal de verbetering weg'],
]

describe('a memo with one thing wrong gives one line with file, field and mend', () => {
  it.each([...shapes, ...kinds, ...texts, ...values, ...links, ...between])('%s = %j', (path, value, line) => {
    expect(linesFor(withValue(smallMemo(), path, value))).toEqual([line])
  })

  it.each([
    [undefined, 'RD101 data/index.ts: de memo ontbreekt → voeg dit onderdeel toe: zie docs/eigen-memo.md'],
    [null, 'RD103 data/index.ts: de memo is geen groep velden → zet accolades om de velden: { … }'],
    [[], 'RD103 data/index.ts: de memo is geen groep velden → zet accolades om de velden: { … }'],
    ['memo', 'RD103 data/index.ts: de memo "memo" is geen groep velden → zet accolades om de velden: { … }'],
  ])('the memo is %j', (literal, line) => {
    expect(linesFor(literal)).toEqual([line])
  })
})

describe('readMemo', () => {
  it.each([['the small memo', smallMemo()], ['the memo of Dordrecht', dordrecht]])('finds nothing wrong with %s', (_, literal) => {
    expect(linesFor(literal)).toEqual([])
  })

  it('tells of every part that an empty memo lacks', () => {
    expect(linesFor({})).toEqual([
      'RD109 data/index.ts: language ontbreekt → kies "nl" of "en"',
      'RD101 data/index.ts: header ontbreekt → schrijf het als export const header = …, en noem header in de lijst van index.ts',
      'RD101 data/index.ts: parts ontbreekt → voeg dit onderdeel toe: zie docs/eigen-memo.md',
    ])
  })

  it('tells of everything at once', () => {
    const literal = withValue(withValue(smallMemo(), 'header.date', '2024-02-30') as object, 'parts.4.items.0.titel', 'x')
    expect(linesFor(literal)).toHaveLength(2)
  })

  it('names every unknown field of one object', () => {
    const literal = withValue(withValue(smallMemo(), 'parts.2.kop', 'x') as object, 'parts.2.tekst', 'y')
    expect(linesFor(literal)).toEqual([
      'RD104 data/index.ts: parts[2] (opgave).kop "x" is een onbekend veld → haal het weg of verbeter de naam; hier kunnen staan: kind, id, heading, ours, text, optimum',
      'RD104 data/index.ts: parts[2] (opgave).tekst "y" is een onbekend veld → haal het weg of verbeter de naam; hier kunnen staan: kind, id, heading, ours, text, optimum',
    ])
  })

  it('leaves the literal as it was', () => {
    const literal = smallMemo()
    readMemo(literal)
    expect(literal).toEqual(smallMemo())
  })

  it('corrects the typing errors of the memo wherever it speaks, and records where', () => {
    const { corrections, ...memo } = readSmall()
    expect(sourcesOf({ ...memo, corrections })[0]).toMatchObject({
      listed: 'Fietsnota 2023 (Bureau Wiel i.o.v. MinIenW)',
      title: 'Fietsnota 2023',
      annotation: 'De fietsnota gaat over paden, stallingen en regels. Wat is de beste weg?',
    })
    expect(corrections).toEqual([{
      received: 'ietsnnota',
      corrected: 'ietsnota',
      fields: ['listed', 'title', 'annotation'].map(field => ['parts', 4, 'items', 0, field]),
    }])
  })

  it.each(['$&', '$$', '$1 $` $\''])('corrects into %s as it was written', (corrected) => {
    const literal = withValue(smallMemo(), 'corrections.1', { received: 'hulp', corrected })
    expect(readRight(literal).header.title).toBe(`Fietsen in de stad - uw ${corrected} gevraagd`)
  })

  it('does not correct what the deck adds', () => {
    expect(sourcesOf(readSmall({ 'parts.4.items.0.ours.remark': 'De ietsnnota is oud.' }))[0]!.ours.remark).toBe('De ietsnnota is oud.')
  })

  it.each([
    ['header.to'],
    ['header.via'],
    ['header.from'],
    ['header.date'],
    ['header.ours'],
    ['parts.0'],
    ['parts.0.id'],
    ['parts.0.heading'],
    ['parts.0.blocks.0.id'],
    ['parts.0.blocks.0.ours'],
    ['parts.1'],
    ['parts.1.noun'],
    ['parts.1.leadIn'],
    ['parts.1.ours'],
    ['parts.1.items.1.id'],
    ['parts.1.items.1.ours'],
    ['parts.2'],
    ['parts.2.optimum'],
    ['parts.3'],
    ['parts.3.items.0.ours'],
    ['parts.4.leadIn'],
    ['parts.4.ours'],
    ['parts.4.topics.0.ours'],
    ['parts.4.items.0.publisher'],
    ['parts.4.items.0.excerpt'],
    ['parts.4.items.1.ours'],
    ['parts.4.items.1.ours.published'],
    ['parts.4.items.1.ours.address'],
    ['parts.5'],
    ['parts.5.heading'],
    ['contacts'],
    ['contacts.0.role'],
    ['contacts.0.lines'],
    ['corrections'],
    ['parts.4.items.0.onBehalfOf'],
    ['parts.4.items.0.ours.period'],
    ['parts.4.items.0.ours.related'],
    ['header.ours.seconds'],
    ['header.ours.keywords'],
  ])('may do without %s', (path) => {
    // Without the introduction its foreign words are gone too.
    const literal = withValue(smallMemo(), 'foreignWords', undefined) as object
    expect(linesFor(withValue(literal, path, undefined))).toEqual([])
  })

  it.each(['2023', '2023-05', '2024-02-29'])('takes %s for when a source appeared', (published) => {
    expect(sourcesOf(readSmall({ 'parts.4.items.0.ours.published': published }))[0]!.ours.published).toBe(published)
  })

  it.each(['http://example.nl', 'https://example.nl/a?b=c&d=%20#e', 'https://voorbeeld.example/ü'])('takes %s for an address', (url) => {
    expect(sourcesOf(readSmall({ 'parts.4.items.0.ours.address.url': url }))[0]!.ours.address).toEqual({ certainty: 'seen', url })
  })

  it('takes signs that people do write: quotes, an emoji of parts, a space that does not break', () => {
    const to = 'de ‘raad’ van "Dordrecht" & 👩‍👩‍👧 \u00A0 – é'
    expect(readSmall({ 'header.to': to }).header.to).toBe(to)
  })
})
