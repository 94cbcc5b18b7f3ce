import { describe, expect, it } from 'vitest'
import dordrecht from '../../data/index.ts'
import { describeFinding } from '../../schema/findings.ts'
import { readMemo } from '../../schema/read.ts'
import { readRight, readSmall, smallMemo, withValue } from '../fixtures/small-memo.ts'

const linesFor = (literal: unknown): string[] => readMemo(literal).findings.map(finding => describeFinding(finding, literal, 'data'))

const rtl = '\u202E'

/** Path, bad value (undefined takes the field out), and the one line that it should give. */
type Case = [path: string, value: unknown, line: string]

const shapes: Case[] = [
  ['header.title', undefined, 'RD102 data/header.ts: header.title ontbreekt → vul een tekst in'],
  ['header', undefined, 'RD101 data/header.ts: header ontbreekt → schrijf het als export const header = …, en noem header in de lijst van index.ts'],
  ['header.date', undefined, 'RD102 data/header.ts: header.date ontbreekt → vul een tekst in'],
  ['topics', undefined, 'RD101 data/topics.ts: topics ontbreekt → schrijf het als export const topics = …, en noem topics in de lijst van index.ts'],
  ['sources', undefined, 'RD101 data/sources.ts: sources ontbreekt → schrijf het als export const sources = …, en noem sources in de lijst van index.ts'],
  ['sources.0.ours.address', undefined, 'RD101 data/sources.ts: sources[0] (fietsnota).ours.address ontbreekt → voeg dit onderdeel toe: zie docs/eigen-memo.md'],
  ['mainThemes.ours', undefined, 'RD101 data/main-themes.ts: mainThemes.ours ontbreekt → voeg dit onderdeel toe: zie docs/eigen-memo.md'],
  ['header.title', 3, 'RD103 data/header.ts: header.title 3 is geen tekst → schrijf één tekst tussen aanhalingstekens'],
  ['introduction', null, 'RD103 data/introduction.ts: introduction is geen groep velden → zet accolades om de velden: { … }'],
  ['sources', 'Fietsnota', 'RD103 data/sources.ts: sources "Fietsnota" is geen lijst → zet blokhaken om de onderdelen: [ … ]'],
  ['sources.1', 'Fietsnota', 'RD103 data/sources.ts: sources[1] "Fietsnota" is geen groep velden → zet accolades om de velden: { … }'],
  ['header.ours.seconds', '20', 'RD103 data/header.ts: header.ours.seconds "20" is geen getal → schrijf het met cijfers, zonder aanhalingstekens'],
  ['header.ours.seconds', 7.5, 'RD307 data/header.ts: header.ours.seconds 7.5 is geen heel getal → rond af op hele seconden'],
  ['header.ours.seconds', 4, 'RD308 data/header.ts: header.ours.seconds 4 is te kort → geef de dia 5 seconden of meer'],
  ['header.ours.seconds', 601, 'RD309 data/header.ts: header.ours.seconds 601 is te lang → geef de dia 600 seconden (10 minuten) of minder'],
  ['sources', [], 'RD105 data/sources.ts: sources heeft te weinig onderdelen → geef er ten minste 1, of laat het veld weg als het mag ontbreken'],
  ['introduction.paragraphs', [[]], 'RD105 data/introduction.ts: introduction.paragraphs[0] heeft te weinig onderdelen → geef er ten minste 1, of laat het veld weg als het mag ontbreken'],
  ['task.optimum.forces', Array.from({ length: 5 }).fill('rust'), 'RD106 data/task.ts: task.optimum.forces heeft te veel onderdelen → geef er ten hoogste 4'],
  ['header.titel', 'Fietsen', 'RD104 data/header.ts: header.titel "Fietsen" is een onbekend veld → haal het weg of verbeter de naam; hier kunnen staan: title, to, via, from, date, ours'],
  ['agenda', {}, 'RD104 data/index.ts: agenda is een onbekend veld → haal het weg of verbeter de naam; hier kunnen staan: language, header, introduction, dilemmas, task, mainThemes, topics, sources, closing, contact, corrections, foreignWords, …'],
  ['sources.1.ours.address.url', 'https://example.nl', 'RD110 data/sources.ts: sources[1] (telling).ours.address.url "https://example.nl" hoort niet bij deze certainty → haal het weg, of kies voor certainty "seen" of "pattern"'],
  ['sources.0.ours.address.link', 'https://example.nl', 'RD104 data/sources.ts: sources[0] (fietsnota).ours.address.link "https://example.nl" is een onbekend veld → haal het weg of verbeter de naam; hier kunnen staan: certainty, url, thirdParty, archived'],
  ['introduction.paragraphs.0.0.kop', 'Fietsen', 'RD104 data/introduction.ts: introduction.paragraphs[0][0] (meer).kop "Fietsen" is een onbekend veld → haal het weg of verbeter de naam; hier kunnen staan: id, text, emphasis, shifts, columns, ours'],
]

const texts: Case[] = [
  ['header.title', '', 'RD201 data/header.ts: header.title is leeg → vul een tekst in, of laat het veld weg als het mag ontbreken'],
  ['closing.paragraphs.0', '  ', 'RD201 data/closing.ts: closing.paragraphs[0] "  " is leeg → vul een tekst in, of laat het veld weg als het mag ontbreken'],
  ['header.to', ' Gemeenteraad', 'RD202 data/header.ts: header.to " Gemeenteraad" begint of eindigt met een spatie → haal de spatie weg'],
  ['header.to', 'de\nraad', 'RD203 data/header.ts: header.to "de\\nraad" bevat een teken dat niet te zien is (U+000A) → haal het teken weg; een nieuwe alinea is een nieuw element in de lijst'],
  ...([
    ['\u0000', '\\u0000', '0000'],
    ['\u0085', '\\u{85}', '0085'],
    ['\u00AD', '\\u{AD}', '00AD'],
    ['\u200B', '\\u{200B}', '200B'],
    ['\u200F', '\\u{200F}', '200F'],
    ['\u2028', '\\u{2028}', '2028'],
    [rtl, '\\u{202E}', '202E'],
    ['\u2060', '\\u{2060}', '2060'],
    ['\u2066', '\\u{2066}', '2066'],
    ['\uFEFF', '\\u{FEFF}', 'FEFF'],
  ].map(([character, shown, code]): Case => [
    'header.to',
    `de${character}raad`,
    `RD203 data/header.ts: header.to "de${shown}raad" bevat een teken dat niet te zien is (U+${code}) → haal het teken weg; een nieuwe alinea is een nieuw element in de lijst`,
  ])),
  ['header.to', 'de \uD83D raad', 'RD204 data/header.ts: header.to "de \\ud83d raad" bevat een half teken → typ het teken opnieuw'],
  ['header.ours.hints.0', `Zeg${rtl} wie u bent. ${'Adem rustig. '.repeat(5)}`.trim(), 'RD203 data/header.ts: header.ours.hints[0] "Zeg\\u{202E} wie u bent. Adem rustig. Adem rustig. Adem rustig. Adem…" bevat een teken dat niet te zien is (U+202E) → haal het teken weg; een nieuwe alinea is een nieuw element in de lijst'],
]

const noAddress = 'is geen webadres → neem het hele adres over uit de browser; het begint met http:// of https://'
const noDay = 'is geen bestaande datum → schrijf jaar, maand en dag, zoals 2022-03-21'
const noMoment = 'is geen bestaand jaar, maand of dag → schrijf het als 2022, 2022-03 of 2022-03-21'
const noId = 'is geen geldige id → gebruik alleen kleine letters, cijfers en losse koppeltekens, zoals "slimme-cameras"'

const values: Case[] = [
  ...['example.nl/nota', 'www.example.nl', 'ftp://example.nl', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', 'https:example.nl', '//example.nl'].map((url): Case =>
    ['sources.0.ours.address.url', url, `RD305 data/sources.ts: sources[0] (fietsnota).ours.address.url "${url}" ${noAddress}`]),
  ['sources.0.ours.address.url', '', `RD305 data/sources.ts: sources[0] (fietsnota).ours.address.url ${noAddress}`],
  ['sources.0.ours.address.url', `https://example.nl/${rtl}fdp.aton`, 'RD306 data/sources.ts: sources[0] (fietsnota).ours.address.url "https://example.nl/\\u{202E}fdp.aton" bevat een spatie of een teken dat niet te zien is → neem het adres opnieuw over uit de browser'],
  ['sources.0.ours.address.url', 'https://example.nl/de nota', 'RD306 data/sources.ts: sources[0] (fietsnota).ours.address.url "https://example.nl/de nota" bevat een spatie of een teken dat niet te zien is → neem het adres opnieuw over uit de browser'],
  ['sources.0.ours.address.url', `https://example.nl/${'a'.repeat(482)}`, `RD311 data/sources.ts: sources[0] (fietsnota).ours.address.url "https://example.nl/${'a'.repeat(41)}…" is langer dan 500 tekens → neem het adres over zonder wat er na ? of # staat, of zoek een kortere pagina`],
  ['sources.0.ours.address.certainty', 'misschien', 'RD107 data/sources.ts: sources[0] (fietsnota).ours.address.certainty "misschien" is geen bekende waarde → kies "seen", "pattern" of "none"'],
  ['sources.0.ours.address.certainty', undefined, 'RD109 data/sources.ts: sources[0] (fietsnota).ours.address.certainty ontbreekt → kies "seen", "pattern" of "none"'],
  ...['2023-02-29', '2024-02-30', '2024-13-01', '2024-00-10', '29-02-2024', '2024-2-9', 'gisteren', '2024'].map((day): Case =>
    ['header.date', day, `RD303 data/header.ts: header.date "${day}" ${noDay}`]),
  ...['0203', '0999-12', '2101', '9999-12-31'].map((moment): Case =>
    ['sources.0.ours.published', moment, `RD312 data/sources.ts: sources[0] (fietsnota).ours.published "${moment}" ligt niet in de jaren 1000 tot en met 2100 → verbeter het jaar, in vier cijfers`]),
  ['header.date', '0024-02-29', 'RD312 data/header.ts: header.date "0024-02-29" ligt niet in de jaren 1000 tot en met 2100 → verbeter het jaar, in vier cijfers'],
  ...['2023-13', '2023-02-29', '2023-5', 'mei 2023', '23'].map((moment): Case =>
    ['sources.0.ours.published', moment, `RD304 data/sources.ts: sources[0] (fietsnota).ours.published "${moment}" ${noMoment}`]),
  ...['Fietsnota', 'fiets nota', 'fiets--nota', '-nota', 'nota-', 'fietsnöta', '../nota'].map((id): Case =>
    ['topics.items.0.id', id, `RD301 data/topics.ts: topics.items[0] (${id}).id "${id}" ${noId}`]),
  ['topics.items.0.id', 'a\nb', `RD301 data/topics.ts: topics.items[0] (a\\u{A}b).id "a\\nb" ${noId}`],
  ['topics.items.0.id', 'a'.repeat(61), `RD302 data/topics.ts: topics.items[0] (${'a'.repeat(60)}…).id "${'a'.repeat(60)}…" is langer dan 60 tekens → kies een kortere id`],
  ['language', 'fr', 'RD107 data/index.ts: language "fr" is geen bekende waarde → kies "nl" of "en"'],
  ['foreignWords.0.language', 'Engels', 'RD310 data/foreign-words.ts: foreignWords[0].language "Engels" is geen taalcode → schrijf een code zoals "nl", "en" of "fr"'],
]

const used = 'is al gebruikt → geef ieder onderdeel een eigen id'
const notIn = (of: string): string => `staat niet letterlijk in ${of} → neem woorden over uit ${of}`

const checkedOn = '2024-03-01'

const links: Case[] = [
  ['checkedAddresses', { checkedOn, results: { 'example.nl': { state: 'alive' } } }, `RD305 data/checked-addresses.ts: checkedAddresses.results.example.nl ${noAddress}`],
  ['checkedAddresses', { checkedOn, results: { 'https://example.nl': { state: 'weg' } } }, 'RD107 data/checked-addresses.ts: checkedAddresses.results.https://example.nl.state "weg" is geen bekende waarde → kies "alive", "moved", "gone" of "unknown"'],
]

const between: Case[] = [
  ['introduction.paragraphs.1.0.id', 'meer', `RD401 data/introduction.ts: introduction.paragraphs[1][0] (meer).id "meer" ${used}`],
  ['dilemmas.items.1.id', 'stoplicht', `RD401 data/dilemmas.ts: dilemmas.items[1] (stoplicht).id "stoplicht" ${used}`],
  ['mainThemes.items.1.id', 'veilig', `RD401 data/main-themes.ts: mainThemes.items[1] (veilig).id "veilig" ${used}`],
  ['topics.items.2', { id: 'beleid', title: 'Nog eens', ours: {} }, `RD401 data/topics.ts: topics.items[2] (beleid).id "beleid" ${used}`],
  ['sources.2', smallMemo().sources[0], `RD401 data/sources.ts: sources[2] (fietsnota).id "fietsnota" ${used}`],
  ['sources.0.topic', 'regels', 'RD402 data/sources.ts: sources[0] (fietsnota).topic "regels" is geen bekend onderwerp → kies een id uit topics.ts: beleid, cijfers'],
  ['sources.0.ours.related.0', 'nota', 'RD403 data/sources.ts: sources[0] (fietsnota).ours.related[0] "nota" is geen bekende bron → kies een id uit sources.ts: fietsnota, telling'],
  ['dilemmas.items.0.ours.sources.1', 'nota', 'RD403 data/dilemmas.ts: dilemmas.items[0] (stoplicht).ours.sources[1] "nota" is geen bekende bron → kies een id uit sources.ts: fietsnota, telling'],
  ['mainThemes.items.0.ours.topics.0', 'regels', 'RD402 data/main-themes.ts: mainThemes.items[0] (veilig).ours.topics[0] "regels" is geen bekend onderwerp → kies een id uit topics.ts: beleid, cijfers'],
  ['topics.items.2', { id: 'leeg', title: 'Leeg', ours: {} }, 'RD404 data/topics.ts: topics.items[2] (leeg) heeft geen enkele bron → voeg een bron toe of haal het onderwerp weg'],
  ['sources.0.excerpt', 'paden en stallingen', `RD406 data/sources.ts: sources[0] (fietsnota).excerpt "paden en stallingen" ${notIn('de annotatie (annotation)')}`],
  ['sources.0.title', 'Nota fiets', `RD406 data/sources.ts: sources[0] (fietsnota).title "Nota fiets" ${notIn('de regel uit de memo (listed)')}`],
  ['sources.0.publisher', 'VNG', `RD406 data/sources.ts: sources[0] (fietsnota).publisher "VNG" ${notIn('de regel uit de memo (listed)')}`],
  ['sources.0.onBehalfOf', 'BZK', `RD406 data/sources.ts: sources[0] (fietsnota).onBehalfOf "BZK" ${notIn('de regel uit de memo (listed)')}`],
  ['introduction.paragraphs.0.0.emphasis', 'veel fietsers', `RD406 data/introduction.ts: introduction.paragraphs[0][0] (meer).emphasis "veel fietsers" ${notIn('de tekst (text)')}`],
  ['introduction.paragraphs.0.1.shifts.0.from', 'bus', `RD406 data/introduction.ts: introduction.paragraphs[0][1] (schuif).shifts[0].from "bus" ${notIn('de tekst (text)')}`],
  ['introduction.paragraphs.0.1.shifts.0.to', 'bus', `RD406 data/introduction.ts: introduction.paragraphs[0][1] (schuif).shifts[0].to "bus" ${notIn('de tekst (text)')}`],
  ['introduction.paragraphs.1.0.columns.1.text', 'De raad slaapt.', 'RD407 data/introduction.ts: introduction.paragraphs[1][0] (wie).columns zijn samen niet het eind van de tekst → neem de laatste zinnen van de tekst over, in hun volgorde'],
  ['introduction.paragraphs.1.0.columns', smallMemo().introduction!.paragraphs[1]![0]!.columns!.toReversed(), 'RD407 data/introduction.ts: introduction.paragraphs[1][0] (wie).columns zijn samen niet het eind van de tekst → neem de laatste zinnen van de tekst over, in hun volgorde'],
  ['task.optimum.centre', 'het eind', `RD406 data/task.ts: task.optimum.centre "het eind" ${notIn('de tekst (text)')}`],
  ['task.optimum.forces.1', 'lawaai', `RD406 data/task.ts: task.optimum.forces[1] "lawaai" ${notIn('de tekst (text)')}`],
  ['contact.telephone', '06 – 1', `RD406 data/contact.ts: contact.telephone "06 – 1" ${notIn('de contactregels (lines)')}`],
  ['contact.email', 'info@example.nl', `RD406 data/contact.ts: contact.email "info@example.nl" ${notIn('de contactregels (lines)')}`],
  ['foreignWords.0.words', 'never mind', 'RD408 data/foreign-words.ts: foreignWords[0].words "never mind" komt in de memo niet voor → neem de woorden letterlijk over of haal de regel weg'],
  ['corrections.1', { received: 'fitsers', corrected: 'fietsers' }, 'RD409 data/corrections.ts: corrections[1].received "fitsers" staat nergens in de memo → neem de tikfout letterlijk over of haal de verbetering weg'],
  // What only the deck says cannot be a typing error of the memo.
  ['corrections.1', { received: 'Noem een straat', corrected: 'Noem een weg' }, 'RD409 data/corrections.ts: corrections[1].received "Noem een straat" staat nergens in de memo → neem de tikfout letterlijk over of haal de verbetering weg'],
]

describe('a memo with one thing wrong gives one line with file, field and mend', () => {
  it.each([...shapes, ...texts, ...values, ...links, ...between])('%s = %j', (path, value, line) => {
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
      'RD101 data/header.ts: header ontbreekt → schrijf het als export const header = …, en noem header in de lijst van index.ts',
      'RD101 data/topics.ts: topics ontbreekt → schrijf het als export const topics = …, en noem topics in de lijst van index.ts',
      'RD101 data/sources.ts: sources ontbreekt → schrijf het als export const sources = …, en noem sources in de lijst van index.ts',
    ])
  })

  it('tells of everything at once', () => {
    const literal = withValue(withValue(smallMemo(), 'header.date', '2024-02-30') as object, 'sources.0.titel', 'x')
    expect(linesFor(literal)).toHaveLength(2)
  })

  it('names every unknown field of one object', () => {
    const literal = withValue(withValue(smallMemo(), 'task.kop', 'x') as object, 'task.tekst', 'y')
    expect(linesFor(literal)).toEqual([
      'RD104 data/task.ts: task.kop "x" is een onbekend veld → haal het weg of verbeter de naam; hier kunnen staan: text, optimum, ours',
      'RD104 data/task.ts: task.tekst "y" is een onbekend veld → haal het weg of verbeter de naam; hier kunnen staan: text, optimum, ours',
    ])
  })

  it('leaves the literal as it was', () => {
    const literal = smallMemo()
    readMemo(literal)
    expect(literal).toEqual(smallMemo())
  })

  it('corrects the typing errors of the memo wherever it speaks, and records where', () => {
    const { sources, corrections } = readSmall()
    expect(sources[0]).toMatchObject({
      listed: 'Fietsnota 2023 (Bureau Wiel i.o.v. MinIenW)',
      title: 'Fietsnota 2023',
      annotation: 'De fietsnota gaat over paden, stallingen en regels. Wat is de beste weg?',
    })
    expect(corrections).toEqual([{
      received: 'ietsnnota',
      corrected: 'ietsnota',
      fields: [['sources', 0, 'listed'], ['sources', 0, 'title'], ['sources', 0, 'annotation']],
    }])
  })

  it.each(['$&', '$$', '$1 $` $\''])('corrects into %s as it was written', (corrected) => {
    const literal = withValue(smallMemo(), 'corrections.1', { received: 'hulp', corrected })
    expect(readRight(literal).header.title).toBe(`Fietsen in de stad - uw ${corrected} gevraagd`)
  })

  it('does not correct what the deck adds', () => {
    expect(readSmall({ 'sources.0.ours.remark': 'De ietsnnota is oud.' }).sources[0]!.ours.remark).toBe('De ietsnnota is oud.')
  })

  it.each([
    ['header.via'],
    ['introduction'],
    ['dilemmas'],
    ['dilemmas.leadIn'],
    ['task'],
    ['mainThemes'],
    ['topics.leadIn'],
    ['closing'],
    ['contact'],
    ['corrections'],
    ['sources.0.onBehalfOf'],
    ['sources.0.ours.period'],
    ['sources.0.ours.related'],
    ['header.ours.seconds'],
    ['header.ours.keywords'],
  ])('may do without %s', (path) => {
    // Without the introduction its foreign words are gone too.
    const literal = withValue(smallMemo(), 'foreignWords', undefined) as object
    expect(linesFor(withValue(literal, path, undefined))).toEqual([])
  })

  it.each(['2023', '2023-05', '2024-02-29'])('takes %s for when a source appeared', (published) => {
    expect(readSmall({ 'sources.0.ours.published': published }).sources[0]!.ours.published).toBe(published)
  })

  it.each(['http://example.nl', 'https://example.nl/a?b=c&d=%20#e', 'https://voorbeeld.example/ü'])('takes %s for an address', (url) => {
    expect(readSmall({ 'sources.0.ours.address.url': url }).sources[0]!.ours.address).toEqual({ certainty: 'seen', url })
  })

  it('takes signs that people do write: quotes, an emoji of parts, a space that does not break', () => {
    const to = 'de ‘raad’ van "Dordrecht" & 👩‍👩‍👧 \u00A0 – é'
    expect(readSmall({ 'header.to': to }).header.to).toBe(to)
  })
})
