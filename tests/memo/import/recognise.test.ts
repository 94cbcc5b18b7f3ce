import { describe, expect, it } from 'vitest'
import { dateIn } from '../../../memo/import/dates.ts'
import { imported } from '../../../memo/import/import-file.ts'
import { readMarkdown } from '../../../memo/import/read-markdown.ts'

/** The memo of a text in Markdown. */
const made = (...blocks: string[]) => imported(readMarkdown(blocks.join('\n\n')), 'bestand')
const headerOf = (...blocks: string[]) => made(...blocks, 'Een alinea. Met twee zinnen.').literal.header
const partsOf = (...blocks: string[]) => made('# Titel', 'Aan: de raad', ...blocks).literal.parts

describe('dateIn', () => {
  it.each([
    ['21 maart 2022', '2022-03-21', ''],
    ['maandag 3 mrt. 2024', '2024-03-03', ''],
    ['Dordrecht, 1 augustus 2024', '2024-08-01', 'Dordrecht'],
    ['3-4-2024', '2024-04-03', ''],
    ['2024-02-29', '2024-02-29', ''],
    ['March 21st, 2022', '2022-03-21', ''],
    ['21 May 2022', '2022-05-21', ''],
  ])('reads %j', (text, date, rest) => {
    expect(dateIn(text)).toEqual({ date, rest })
  })

  it.each(['30 februari 2024', 'voorjaar 2024', '31-31-2024', ''])('finds none in %j', (text) => {
    expect(dateIn(text)).toBeUndefined()
  })
})

describe('the header', () => {
  it.each<[what: string, blocks: string[], header: object]>([
    ['lines with labels', ['Titel van de memo', 'Aan: de raad', 'Via: de griffie', 'Van: het college', 'Datum: 3 maart 2024'], { title: 'Titel van de memo', to: 'de raad', via: 'de griffie', from: 'het college', date: '2024-03-03' }],
    ['a line whose colon is missing, among others', ['Titel', 'Aan: de raad', 'Via de griffie', 'Van: ons'], { title: 'Titel', to: 'de raad', via: 'de griffie', from: 'ons' }],
    ['a paragraph of lines', ['# Titel', 'Aan: raad\nDatum: 1 mei 2024'], { title: 'Titel', to: 'raad', date: '2024-05-01' }],
    ['a table', ['# Titel', '| Aan | de raad | Zaaknummer | 12 |\n|---|---|---|---|\n| Portefeuillehouder | J. Vis | Geheimhouding | geen |'], { title: 'Titel', to: 'de raad', caseNumber: '12', portfolioHolder: 'J. Vis', secrecy: 'geen' }],
    ['the kind of document, and the subject as its title', ['Raadsinformatiebrief', 'Aan: de raad', 'Onderwerp: Fietsen'], { kind: 'Raadsinformatiebrief', title: 'Fietsen', to: 'de raad' }],
    ['lines with labels of its own', ['# Titel', 'Aan: de raad', 'Bijlagen: twee', 'Datum: voorjaar 2024'], { title: 'Titel', to: 'de raad', lines: [{ label: 'Bijlagen', text: 'twee' }, { label: 'Datum', text: 'voorjaar 2024' }] }],
    ['English', ['# Cycling', 'To: the council', 'From: the mayor', 'Subject: Roads', 'Date: May 2, 2024'], { title: 'Cycling', to: 'the council', from: 'the mayor', date: '2024-05-02', lines: [{ label: 'Subject', text: 'Roads' }] }],
    ['none at all', [], { title: 'bestand' }],
  ])('is read from %s', (_, blocks, header) => {
    expect(headerOf(...blocks)).toEqual(header)
  })
})

describe('the parts', () => {
  it.each<[what: string, blocks: string[], parts: object[]]>([
    ['headings', ['## Een', 'Tekst.', '## Twee', 'Meer.'], [{ kind: 'text', id: 'een', heading: 'Een', blocks: [{ text: 'Tekst.' }] }, { kind: 'text', id: 'twee', heading: 'Twee', blocks: [{ text: 'Meer.' }] }]],
    ['two headings of one name', ['## Een', 'A.', '## Een', 'B.'], [{ kind: 'text', id: 'een', heading: 'Een', blocks: [{ text: 'A.' }] }, { kind: 'text', id: 'een-2', heading: 'Een', blocks: [{ text: 'B.' }] }]],
    ['lines in bold where no heading is marked', ['**Kop**', 'Tekst.'], [{ kind: 'text', id: 'kop', heading: 'Kop', blocks: [{ text: 'Tekst.' }] }]],
    ['short lines where nothing is in bold', ['Kop', 'Tekst.'], [{ kind: 'text', id: 'kop', heading: 'Kop', blocks: [{ text: 'Tekst.' }] }]],
    ['a heading with nothing below it', ['## Deel', '## Een', 'A.'], [{ kind: 'text', blocks: [{ text: 'Deel', runIn: 'Deel' }] }, { kind: 'text', id: 'een', heading: 'Een', blocks: [{ text: 'A.' }] }]],
    ['a deep heading', ['# Een', '## Twee', '### Drie', 'A.'], expect.arrayContaining([expect.objectContaining({ heading: 'Twee', blocks: [{ text: 'Drie', runIn: 'Drie' }, { text: 'A.' }] })])],
    ['bold words at the start', ['**Geld.** Er is genoeg.'], [{ kind: 'text', blocks: [{ text: 'Geld. Er is genoeg.', runIn: 'Geld.' }] }]],
    ['a list of questions', ['De keuzes zijn:', '- Eerst dit?\n- Of dat?'], [{ kind: 'questions', noun: { one: 'keuze', many: 'keuzes' }, leadIn: 'De keuzes zijn:', items: [{ text: 'Eerst dit?' }, { text: 'Of dat?' }] }]],
    ['sub-questions', ['1. Wat?\n   - Waar?\n2. Hoe?'], [{ kind: 'questions', items: [{ text: 'Wat?', subQuestions: ['Waar?'] }, { text: 'Hoe?' }] }]],
    ['a paragraph that ends in questions', ['Het is moeilijk. Denk aan: is het goed? Is het snel? En zo ja, hoe? Wie dan?'], [{ kind: 'text', blocks: [{ text: 'Het is moeilijk.' }] }, { kind: 'questions', leadIn: 'Denk aan:', items: [{ text: 'is het goed?' }, { text: 'Is het snel? En zo ja, hoe?' }, { text: 'Wie dan?' }] }]],
    ['decisions', ['De raad besluit:', '1. Het vast te stellen;\n   - a\n2. Geld te geven.'], [{ kind: 'decisions', leadIn: 'De raad besluit:', items: [{ text: 'Het vast te stellen;', items: ['a'] }, { text: 'Geld te geven.' }] }]],
    ['a task', ['De opgave is de balans vinden tussen rust, groen en geld.'], [{ kind: 'task', text: 'De opgave is de balans vinden tussen rust, groen en geld.', optimum: { centre: 'de balans', forces: ['rust', 'groen', 'geld'] } }]],
    ['themes', ['Er zijn twee thema’s:', '- Groen\n- Rust'], [{ kind: 'themes', leadIn: 'Er zijn twee thema’s:', items: [{ text: 'Groen' }, { text: 'Rust' }] }]],
    ['sources', ['## Bronnen', '- [Plan (VNG)](https://vng.nl/p)\n  Waar het staat.\n- Kaart (TNO i.o.v. BZK). Waar het kan. <https://tno.nl>'], [{ kind: 'sources', id: 'bronnen', heading: 'Bronnen', items: [
      { listed: 'Plan (VNG)', title: 'Plan', publisher: 'VNG', annotation: 'Waar het staat.', ours: { address: { certainty: 'seen', url: 'https://vng.nl/p' } } },
      { listed: 'Kaart (TNO i.o.v. BZK)', title: 'Kaart', publisher: 'TNO', onBehalfOf: 'BZK', annotation: 'Waar het kan.', ours: { address: { certainty: 'seen', url: 'https://tno.nl' } } },
    ] }]],
    ['a table with its caption', ['## Geld', 'Tabel 1 Kosten', '| Post | 2026 |\n|---|---|\n| Huur | € 3 |'], [{ kind: 'text', id: 'geld', heading: 'Geld', blocks: [{ table: { caption: 'Tabel 1 Kosten', columns: ['Post', '2026'], rows: [['Huur', '€ 3']] } }] }]],
    ['a table with a label of the header in it', ['| Datum | Stap |\n|---|---|\n| 1 mei | Begin |'], [{ kind: 'text', blocks: [{ table: { columns: ['Datum', 'Stap'], rows: [['1 mei', 'Begin']] } }] }]],
    ['a frame of one cell', ['| Let op. |\n|---|'], [{ kind: 'text', blocks: [{ text: 'Let op.' }] }]],
    ['a quotation', ['> Zei iemand.'], [{ kind: 'text', blocks: [{ quotation: { text: 'Zei iemand.' } }] }]],
  ])('are made of %s', (_, blocks, parts) => {
    expect(partsOf(...blocks)).toEqual(parts)
  })

  it('puts sources below several headings in topics, under the words that lead to them', () => {
    expect(partsOf('## Inleiding', 'Tekst.', 'Hieronder vindt u bronnen.', '## Groen', '- Plan (VNG)\n  Een.\n- Kaart (TNO)\n  Twee.', '## Geld', '- Nota (BZK)\n  Drie.\n- Wet (BZK)\n  Vier.').slice(1)).toMatchObject([{
      kind: 'sources',
      leadIn: 'Hieronder vindt u bronnen.',
      topics: [{ id: 'groen', title: 'Groen' }, { id: 'geld', title: 'Geld' }],
      items: [{ topic: 'groen' }, { topic: 'groen' }, { topic: 'geld' }, { topic: 'geld' }],
    }])
  })
})

describe('the rest', () => {
  it('finds a contact in the closing', () => {
    expect(made('# T', '## Tot slot', 'Het is klaar.', 'We praten graag. Bel Jan de Vries (griffier) op 078 – 123 45 67 of mail j.vries@x.nl.').literal).toMatchObject({
      parts: [{ kind: 'closing', paragraphs: ['Het is klaar.'] }],
      contacts: [{ name: 'Jan de Vries', role: 'griffier', invitation: 'We praten graag.', telephone: '078 – 123 45 67', email: 'j.vries@x.nl' }],
    })
  })

  it('finds attachments, footnotes, links and the language', () => {
    expect(made('# The plan', 'See [the map](https://example.org/map) of the town[^a1].', '## Attachments', '- Map of the town', '[^a1]: The note.').literal).toMatchObject({
      language: 'en',
      attachments: [{ title: 'Map of the town' }],
      footnotes: [{ mark: '1', text: 'The note.' }],
      links: [{ words: 'the map', url: 'https://example.org/map' }],
    })
  })

  it('makes plain text of a mark without a note and of a note without a mark', () => {
    expect(made('# T', 'Tekst[^x].', '[^2]: Een noot.').literal).toMatchObject({ parts: [{ blocks: [{ text: 'Tekst(x).' }, { text: 'Een noot.' }] }] })
  })

  it('asks for a picture that is not there or cannot be shown, and keeps its caption', () => {
    const { literal, todos } = made('# T', 'Tekst.', '![Een lijn](lijn.emf)', 'Figuur 1 De lijn')
    expect(literal.parts).toMatchObject([{ blocks: [{ text: 'Tekst.' }, { text: 'Figuur 1 De lijn' }] }])
    expect([...todos.values()].flat()).toContainEqual(expect.stringContaining('lijn.emf kan niet worden getoond'))
  })

  it.each([[''], ['# Alleen een titel']])('refuses a memo without text: %j', (text) => {
    expect(() => made(text)).toThrow('In dit bestand staat geen tekst')
  })
})
