import type { Kind, Overflow, Quoted, Wording } from './wording.ts'
import { choice, few, listed, placesIn } from './wording.ts'

const KINDS: Record<Kind, Wording & { article: string }> = {
  text: { article: 'een tekst', what: 'tekst', mend: 'schrijf één tekst tussen aanhalingstekens' },
  list: { article: 'een lijst', what: 'lijst', mend: 'zet blokhaken om de onderdelen: [ … ]' },
  group: { article: 'een groep velden', what: 'groep velden', mend: 'zet accolades om de velden: { … }' },
  number: { article: 'een getal', what: 'getal', mend: 'schrijf het met cijfers, zonder aanhalingstekens' },
}

const QUOTED: Record<Quoted, string> = {
  annotation: 'de toelichting (annotation)',
  listed: 'de regel uit de memo (listed)',
  text: 'de tekst (text)',
  lines: 'de contactregels (lines)',
}

const SLIPS = {
  curly: 'zet om een tekst rechte aanhalingstekens: \'…\'; ‘ en ’ horen alleen ín een tekst',
  open: 'zet een tekst op één regel, met een \' ervoor en erna, en schrijf een \' ín een tekst als \\\'',
  other: 'kijk ook een regel hoger: vaak ontbreekt een \', een komma of een haakje. Schrijf een \' ín een tekst als \\\'',
}

/** Invisible characters that come along from Word or a web page. */
const CHARACTERS: Record<string, string> = {
  'U+0009': 'een tab',
  'U+000A': 'een regelovergang',
  'U+000D': 'een regelovergang',
  'U+00AD': 'een zacht koppelteken',
  'U+200B': 'een spatie zonder breedte',
  'U+2028': 'een regelovergang',
}

/** Every error in Dutch; other languages take the same parameters. */
export const nl = {
  // RD0: the memo’s folder, before anything in it is read.
  RD001: () => ({ what: 'Er is geen memo in deze map.', mend: 'zet de memo in data/, noem de map met --memo, of begin een nieuwe met: npm run new' }),
  RD002: ({ line, text, cause }: { line: number, text: string, cause?: 'curly' | 'open' }) => ({
    what: text ? `In regel ${line} staat een schrijffout, bij: ${text}` : `Het bestand houdt te vroeg op, in regel ${line}.`,
    mend: SLIPS[cause ?? 'other'],
  }),
  RD003: () => ({ what: 'In dit bestand staat geen memo.', mend: 'sluit index.ts af met: export default { language, header, … } (zie data/index.ts)' }),
  RD004: ({ file }: { file: string }) => ({ what: `Een bestand van de memo ontbreekt: ${file}`, mend: 'zet het bestand terug, of haal de regels weg die het noemen' }),
  RD005: ({ name }: { name: string }) => ({ what: `De naam ${name} is niet bekend.`, mend: `is het een tekst, zet er dan aanhalingstekens om; is het een onderdeel, zet dan bovenaan index.ts: import { ${name} } from './….ts'` }),
  RD006: () => ({ what: 'Het bestand is niet als UTF-8 opgeslagen: letters als é gaan daardoor verloren.', mend: 'sla het opnieuw op met codering UTF-8, en kijk de letters met accenten na' }),
  RD007: ({ reason }: { reason: string }) => ({ what: `De memo bevat een onbekende waarde of opdracht: ${reason}`, mend: 'haal weg wat geen tekst, getal, lijst of groep velden is; een memo bevat geen opdrachten' }),

  // RD1: missing or unknown parts and fields, or of the wrong kind.
  RD101: ({ part }: { part?: string }) => ({ what: 'ontbreekt', mend: part ? `schrijf het als export const ${part} = …, en noem ${part} in de lijst van index.ts` : 'voeg dit onderdeel toe: zie docs/eigen-memo.md' }),
  RD102: ({ kind }: { kind: Kind }) => ({ what: 'ontbreekt', mend: `vul ${KINDS[kind].article} in` }),
  RD103: ({ kind }: { kind: Kind }) => ({ what: `is geen ${KINDS[kind].what}`, mend: KINDS[kind].mend }),
  RD104: ({ known }: { known: readonly string[] }) => ({ what: 'is een onbekend veld', mend: `haal het weg of verbeter de naam; hier kunnen staan: ${few(known)}` }),
  RD105: ({ least, isOptional }: { least: number, isOptional: boolean }) => ({ what: 'heeft te weinig onderdelen', mend: `geef er minstens ${least}${isOptional ? ', of laat het veld weg' : ''}` }),
  RD106: ({ most }: { most: number }) => ({ what: 'heeft te veel onderdelen', mend: `geef er hoogstens ${most}` }),
  RD107: ({ values }: { values: readonly unknown[] }) => ({ what: 'is geen bekende waarde', mend: `kies ${choice(values, 'of')}` }),
  RD108: () => ({ what: 'heeft hier een verkeerde waarde', mend: 'vergelijk het met hetzelfde veld in data/' }),
  RD109: ({ values }: { values: readonly unknown[] }) => ({ what: 'ontbreekt', mend: `kies ${choice(values, 'of')}` }),
  RD110: ({ field, values }: { field: string, values: readonly string[] }) => ({ what: `past niet bij de waarde van ${field}`, mend: `haal het weg, of kies voor ${field} ${choice(values, 'of')}` }),
  RD111: ({ known }: { known: readonly string[] }) => ({ what: 'zegt niet wat het is', mend: `begin het blok met een van: ${few(known)}` }),

  // RD2: unshowable texts. RD3: invalid ids, dates, addresses, times, languages.
  RD201: ({ isOptional }: { isOptional: boolean }) => ({ what: 'is leeg', mend: `vul een tekst in${isOptional ? ', of laat het veld weg' : ''}` }),
  RD202: () => ({ what: 'begint of eindigt met een spatie', mend: 'haal de spatie weg' }),
  RD203: ({ character }: { character: string }) => ({
    what: `bevat ${CHARACTERS[character] ?? 'een onzichtbaar teken'} (${character})`,
    mend: CHARACTERS[character] === CHARACTERS['U+000A']
      ? 'zet de tekst op één regel; een nieuwe alinea is een nieuw element in de lijst'
      : 'haal het teken weg',
  }),
  RD204: () => ({ what: 'bevat een beschadigd teken', mend: 'typ het teken opnieuw' }),
  RD301: () => ({ what: 'is geen geldige id', mend: 'gebruik alleen kleine letters, cijfers en losse koppeltekens, zoals "slimme-cameras"' }),
  RD302: ({ limit }: { limit: number }) => ({ what: `is langer dan ${limit} tekens`, mend: 'kies een kortere id' }),
  RD303: () => ({ what: 'is geen bestaande datum', mend: 'schrijf jaar, maand en dag, zoals 2022-03-21' }),
  RD304: () => ({ what: 'is geen bestaand jaar, maand of dag', mend: 'schrijf het als 2022, 2022-03 of 2022-03-21' }),
  RD305: () => ({ what: 'is geen webadres', mend: 'neem het hele adres over uit de browser; het begint met http:// of https://' }),
  RD306: () => ({ what: 'bevat een spatie of een onzichtbaar teken', mend: 'neem het adres opnieuw over uit de browser' }),
  RD307: () => ({ what: 'is geen heel getal', mend: 'rond af op hele seconden' }),
  RD308: ({ limit }: { limit: number }) => ({ what: 'is te kort', mend: `geef de dia ${limit} seconden of meer` }),
  RD309: ({ limit }: { limit: number }) => ({ what: 'is te lang', mend: `geef de dia ${limit} seconden (${limit / 60} minuten) of minder` }),
  RD310: () => ({ what: 'is geen taalcode', mend: 'schrijf een code zoals "nl", "en" of "fr"' }),
  RD311: ({ limit }: { limit: number }) => ({ what: `is langer dan ${limit} tekens`, mend: 'neem het adres over zonder wat er na ? of # staat, of zoek een kortere pagina' }),
  RD312: ({ first, last }: { first: number, last: number }) => ({ what: `ligt niet in de jaren ${first} tot en met ${last}`, mend: 'verbeter het jaar, in vier cijfers' }),
  RD313: () => ({ what: 'is geen rij of kolom', mend: 'tel vanaf 0: de eerste is 0, de tweede is 1' }),
  RD314: () => ({ what: 'is geen naam van een plaatje', mend: 'zet het plaatje als .png, .jpg of .svg in de map van de memo, en noem hier de naam van het bestand' }),
  RD315: () => ({ what: 'is geen merk van een voetnoot', mend: 'neem een getal, een letter of sterretjes, en zet in de tekst [^1] waar de noot hoort' }),
  RD316: () => ({ what: 'is geen adres van een organisatie in TOOI, het register van de overheid', mend: 'zoek de organisatie op standaarden.overheid.nl/tooi, en neem haar adres over: https://identifier.overheid.nl/tooi/id/…' }),

  // RD4: parts of the memo that do not go together.
  RD401: () => ({ what: 'is al gebruikt', mend: 'geef ieder onderdeel een eigen id' }),
  RD402: ({ known }: { known: readonly string[] }) => ({ what: 'is geen bekend onderwerp', mend: `kies de id van een onderwerp: ${few(known)}` }),
  RD403: ({ known }: { known: readonly string[] }) => ({ what: 'is geen bekende bron', mend: `kies de id van een bron: ${few(known)}` }),
  RD404: () => ({ what: 'heeft geen enkele bron', mend: 'voeg een bron toe of haal het onderwerp weg' }),
  // RD405 (retired): an id that equalled the address of another topic's second slide.
  RD406: ({ of, from }: { of: Quoted, from: string }) => ({ what: `staat vanaf "${from}" niet letterlijk in ${QUOTED[of]}`, mend: `neem woorden over uit ${QUOTED[of]}` }),
  RD407: () => ({ what: 'zijn samen niet de laatste zinnen van de tekst', mend: 'neem de laatste zinnen van de tekst over, in hun volgorde' }),
  RD408: () => ({ what: 'komt in de memo niet voor', mend: 'neem de woorden letterlijk over of haal de regel weg' }),
  RD409: () => ({ what: 'staat nergens in de memo', mend: 'neem de tikfout letterlijk over of haal de verbetering weg' }),
  RD410: ({ cells, columns }: { cells: number, columns: number }) => ({ what: `heeft ${cells} cellen, en de tabel ${columns} kolommen`, mend: 'geef iedere rij evenveel cellen als er kolommen zijn; een lege cel is \'\'' }),
  RD411: () => ({ what: 'staat niet in de tabel', mend: 'tel rijen en kolommen vanaf 0, zonder de koppen' }),
  RD412: ({ mark }: { mark: string }) => ({ what: `staat nergens in de memo als [^${mark}]`, mend: `zet [^${mark}] in de tekst waar de noot hoort, of haal de noot weg` }),
  RD413: ({ mark }: { mark: string }) => ({ what: `noemt een voetnoot die er niet is ([^${mark}])`, mend: `voeg bij footnotes toe: { mark: '${mark}', text: '…' }` }),
  RD414: () => ({ what: 'is niet waar de tekst mee begint', mend: 'neem de eerste woorden van de tekst over' }),
  RD415: () => ({ what: 'is er niet', mend: 'zet het plaatje in de map van de memo, en let op hoofdletters' }),
  RD416: ({ most }: { most: number }) => ({ what: `is groter dan ${most} MB`, mend: 'bewaar het plaatje kleiner: 2000 pixels breed is genoeg' }),
  RD417: () => ({ what: 'is geen plaatje van de soort die zijn naam noemt', mend: 'bewaar het opnieuw als .png, .jpg of .svg' }),
  RD418: ({ found }: { found: string }) => ({ what: `bevat iets dat wordt uitgevoerd of van elders komt (${found})`, mend: 'bewaar de tekening opnieuw zonder scripts en verwijzingen, of als .png' }),

  // RD5: texts and times that do not fit, and outdated pages.
  RD501: ({ length, fits }: { length: number, fits: number }) => ({ what: `past niet op zijn dia (${length} tekens)`, mend: `kort de tekst in tot ${fits} tekens` }),
  RD502: ({ word, fits }: { word: string, fits: number }) => ({ what: `bevat een woord dat niet op een regel past ("${word}")`, mend: `schrijf het in delen van hoogstens ${fits} tekens, met een spatie of koppelteken ertussen` }),
  RD503: ({ places }: { places: readonly Overflow[] }) => ({ what: `Niet alle tekst past op zijn plaats. ${placesIn(places, overflow => `${overflow} px te groot`, rest => `en nog ${rest} plaatsen`)}`, mend: 'kort de tekst van dat deel in' }),
  RD504: ({ characters }: { characters: readonly string[] }) => ({ what: `bevat een teken dat in geen enkel lettertype staat (${listed(characters)})`, mend: 'gebruik een ander teken of een woord, of installeer een lettertype dat het heeft' }),
  RD511: ({ count }: { count: number }) => ({ what: count === 1 ? 'Een pagina past niet meer bij de memo.' : `${count} pagina’s passen niet meer bij de memo.`, mend: 'maak ze opnieuw met: npm run generate' }),
  RD513: ({ count }: { count: number }) => ({ what: count === 1 ? 'Een pagina is met de hand veranderd.' : `${count} pagina’s zijn met de hand veranderd.`, mend: 'zet de verandering in de memo, gooi de pagina weg en doe: npm run generate' }),
  // RD512 (retired): a page that names removed content; now RD511.
  RD521: ({ time, limit, over, sections, first }: Record<'time' | 'limit' | 'over' | 'sections' | 'first', string>) => ({
    what: `De korte versie duurt ${time} en mag ${limit} duren: ${over} te lang. ${sections}.`,
    mend: `begin bij ${first}: zet in ours van een onderdeel short: false, of een lagere shortSeconds`,
  }),

  // RD6: the memo as it was received, in memo.md.
  RD601: () => ({ what: 'staat niet in de data', mend: 'neem het letterlijk over waar het hoort' }),
  RD602: ({ said }: { said: string }) => ({ what: `zegt iets dat niet in memo.md staat: "${said}"`, mend: 'neem de woorden van de memo letterlijk over; wat u toevoegt, hoort onder ours' }),
  RD603: ({ said, received, line }: { said: string, received: string, line: number }) => ({ what: `zegt "${said}", en memo.md in regel ${line} "${received}"`, mend: 'neem de woorden van de memo letterlijk over; een tikfout erin verbetert u met corrections' }),
  RD604: () => ({ what: 'Zonder memo.md is niet na te gaan of de tekst van de memo volledig is: de leespagina zegt niet dat hij er woord voor woord staat.', mend: 'zet de memo zoals hij is ontvangen in memo.md, in de map van de memo' }),
} satisfies Record<string, (params: never) => Wording>
