import type { Block } from '../../../memo/import/blocks.ts'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { textsIn } from '../../../memo/import/blocks.ts'
import { readDocx } from '../../../memo/import/read-docx.ts'
import { bodyFile, bold, cell, item, link, paragraph, picture, run, table, wordFile, wordFiles } from './word-file.ts'

/** A block in one line: its kind and its texts. */
function shown(block: Block): string {
  return [
    `${block.kind}${block.kind === 'heading' ? block.level : block.kind === 'list' ? ` ${block.numbered ?? 'bullets'}` : ''}`,
    ...block.kind === 'figure' ? [`${block.file} (${block.alternative})`] : textsIn(block).map(({ text }) => text),
  ].join(' | ')
}

async function blocksOf(...body: string[]): Promise<string[]> {
  return (await readDocx(bodyFile(...body))).blocks.map(shown)
}

const textBox = paragraph(`${run('Buiten.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph('In het kader.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('In het kader.')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`)

describe('readDocx', () => {
  it.each<[what: string, body: string, blocks: string[]]>([
    ['a title and headings in styles of the Dutch Word', paragraph('Titel', 'Titel') + paragraph('Eerste', 'Kop1') + paragraph('Tweede', 'Kop2'), ['heading0 | Titel', 'heading1 | Eerste', 'heading2 | Tweede']],
    ['numbers of headings', paragraph('Een', 'Kop1n') + paragraph('Deel', 'Kop2n') + paragraph('Twee', 'Kop1n') + paragraph('Deel', 'Kop2n'), ['heading1 | 1. Een', 'heading2 | 1.1 Deel', 'heading1 | 2. Twee', 'heading2 | 2.1 Deel']],
    ['lists, and those within them', item('a') + item('b', 1, 1) + item('c') + paragraph('Tussen.') + item('een', 2) + item('twee', 2), ['list bullets | a | b | c', 'paragraph | Tussen.', 'list numbers | een | twee']],
    ['lists with letters', item('a', 4) + item('b', 4), ['list letters | a | b']],
    ['letters within numbers', item('een', 2) + item('a', 2, 1), ['list numbers | een | a']],
    ['tables', table(['Post', '2026'], ['Huur', '€ 30']), ['table | Post | 2026 | Huur | € 30']],
    ['merged cells: once, and the others empty', table([cell('samen', '<w:gridSpan w:val="2"/>')], [cell('hoog', '<w:vMerge w:val="restart"/>'), '1'], [cell('', '<w:vMerge/>'), '2']), ['table | samen |  | hoog | 1 |  | 2']],
    ['manual line breaks', paragraph('Aan: raad\nVan: ik'), ['paragraph | Aan: raad\nVan: ik']],
    ['soft hyphens, tabs and spaces', paragraph(`${run('wo')}<w:r><w:softHyphen/></w:r>${run('ord  en\u00AD\t')}<w:r><w:tab/></w:r>${run('meer\u200B')}`), ['paragraph | woord en meer']],
    ['smart quotes as they are', paragraph('‘Zo’ en “zo”'), ['paragraph | ‘Zo’ en “zo”']],
    ['text boxes, once', textBox, ['paragraph | Buiten.', 'paragraph | In het kader.']],
    ['fields', paragraph(`${run('Tabel ')}<w:fldSimple w:instr="SEQ Tabel">${run('7')}</w:fldSimple>`), ['paragraph | Tabel 7']],
    ['formulas as words', paragraph(`${run('Is ')}<m:oMath><m:f><m:num><m:r><m:t>x</m:t></m:r></m:num><m:den><m:r><m:t> per y</m:t></m:r></m:den></m:f></m:oMath>`), ['paragraph | Is x per y']],
    ['quotations', paragraph('Zei iemand.', 'Citaat'), ['quotation | Zei iemand.']],
  ])('reads %s', async (_, body, blocks) => {
    expect(await blocksOf(body)).toEqual(blocks)
  })

  it('takes tracked changes as accepted, and says so', async () => {
    const { blocks, raw, notes } = await readDocx(bodyFile(paragraph([
      '<w:del w:id="1"><w:r><w:delText>oud</w:delText></w:r></w:del>',
      `<w:ins w:id="2">${run('nieuw ')}</w:ins><w:moveFrom w:id="3">${run('hier')}</w:moveFrom><w:moveTo w:id="4">${run('daar')}</w:moveTo>`,
    ].join(''))))
    expect(blocks.map(shown)).toEqual(['paragraph | nieuw daar'])
    expect(raw).toEqual(['nieuw daar'])
    expect(notes).toEqual([expect.stringContaining('alsof alle wijzigingen zijn geaccepteerd')])
  })

  it('leaves out comments, margins and the table of contents, and says so', async () => {
    const { blocks, notes } = await readDocx(wordFile({
      body: paragraph('Inleiding 3', 'Inhopg1') + paragraph('Tekst.'),
      files: {
        'word/comments.xml': `<w:comments $><w:comment w:id="1">${paragraph('Klopt dit?')}</w:comment></w:comments>`,
        'word/header1.xml': `<w:hdr $>${paragraph('Gemeente Voorbeeld')}</w:hdr>`,
        'word/footer1.xml': `<w:ftr $>${paragraph('1')}</w:ftr>`,
      },
    }))
    expect(blocks.map(shown)).toEqual(['paragraph | Tekst.'])
    expect(notes).toEqual([
      expect.stringContaining('1 opmerking in de kantlijn'),
      expect.stringContaining('‘Gemeente Voorbeeld’'),
      expect.stringContaining('inhoudsopgave'),
    ])
  })

  it('reads footnotes, links, bold and pictures', async () => {
    const { blocks, footnotes, pictures } = await readDocx(wordFile({
      body: paragraph(`${bold('Kern.')}${run(' Zie ')}${link('het plan', 'l1')}<w:r><w:footnoteReference w:id="7"/></w:r>`) + paragraph(picture('p.png', 'Een lijn')),
      links: { l1: 'https://example.org/plan' },
      pictures: { 'p.png': new Uint8Array([1, 2]) },
      footnotes: { 7: 'Vastgesteld in 2021.' },
    }))
    expect(blocks[0]).toMatchObject({ words: { text: 'Kern. Zie het plan[^1]', bold: 'Kern.', links: [{ words: 'het plan', url: 'https://example.org/plan' }] } })
    expect(blocks.slice(1).map(shown)).toEqual(['figure | figuur-1.png (Een lijn)'])
    expect(footnotes).toMatchObject([{ mark: '1', words: { text: 'Vastgesteld in 2021.' } }])
    expect(pictures).toEqual(new Map([['figuur-1.png', new Uint8Array([1, 2])]]))
  })

  const ole = (stream: string): Uint8Array => Buffer.concat([Buffer.from([0xD0, 0xCF, 0x11, 0xE0]), Buffer.alloc(512), Buffer.from(stream, 'utf16le')])
  const bomb = wordFiles({ body: paragraph('Tekst.') })
  const broken = bodyFile(paragraph('Tekst.'))

  it.each<[what: string, bytes: Uint8Array, said: string]>([
    ['a .doc', ole('WordDocument'), 'van voor 2007 (.doc)'],
    ['a file with a password', ole('EncryptedPackage'), 'met een wachtwoord beveiligd'],
    ['text', strToU8('geen zip'), 'geen Word-bestand'],
    ['another zip', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'geen Word-bestand'],
    ['half a file', broken.subarray(0, broken.length - 40), 'beschadigd'],
    ['broken XML', zipSync({ ...bomb, 'word/document.xml': strToU8('<w:document><w:body>') }), 'beschadigd'],
    ['entities that expand', zipSync({ ...bomb, 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aa">]><w:document>&a;</w:document>') }), 'beschadigd'],
    ['a zip bomb', zipSync({ ...bomb, 'word/media/a.png': new Uint8Array(250e6) }), 'groter dan 200 MB'],
  ])('refuses %s in a sentence', async (_, bytes, said) => {
    await expect(readDocx(bytes)).rejects.toThrow(said)
  })
})
