import { strToU8, zipSync } from 'fflate'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Styles of a Dutch Word: the id is translated, the name is not. */
const STYLES = [
  ...['Titel:Title', 'Kop1:heading 1', 'Kop2:heading 2', 'Kop3:heading 3', 'Bijschrift:caption', 'Citaat:Quote', 'Inhopg1:toc 1']
    .map((pair) => {
      const [id, name] = pair.split(':')
      return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
    }),
  '<w:style w:type="paragraph" w:styleId="Kop1n"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Kop2n"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style>',
].join('')

function level(depth: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
}
/** 1: bullets, 2: numbers, 3: numbered headings, 4: letters. */
const NUMBERING = [
  level(0, 'bullet', '•') + level(1, 'bullet', 'o'),
  level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2.'),
  level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2'),
  level(0, 'lowerLetter', '%1)'),
].map((levels, index) => `<w:abstractNum w:abstractNumId="${index + 1}">${levels}</w:abstractNum>`).join('')
+ [1, 2, 3, 4].map(id => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A run; `\n` is a manual line break. */
export function run(text: string, properties = ''): string {
  return text.split('\n').map(line => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`).join('<w:r><w:br/></w:r>')
}

export const bold = (text: string): string => run(text, '<w:b/>')

/** A paragraph of runs, or of a text. */
export function paragraph(content: string, style = '', properties = ''): string {
  const runs = content.startsWith('<') ? content : run(content)
  return `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${runs}</w:p>`
}

/** An item of one of the lists above. */
export function item(content: string, list = 1, depth = 0): string {
  return paragraph(content, '', `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)
}

export function link(text: string, id: string): string {
  return `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`
}

export const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`

export function table(...rows: string[][]): string {
  return `<w:tbl>${rows.map(cells => `<w:tr>${cells.map(one => one.startsWith('<') ? one : cell(one)).join('')}</w:tr>`).join('')}</w:tbl>`
}

export const picture = (id: string, alternative: string): string => `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alternative}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

export interface WordParts {
  body: string
  /** Addresses and files by the id that the body refers to them with. */
  links?: Record<string, string>
  pictures?: Record<string, Uint8Array>
  footnotes?: Record<string, string>
  /** Other files of the zip, with `$` for the namespaces. */
  files?: Record<string, string>
}

/** The files of a .docx. */
export function wordFiles(parts: WordParts): Record<string, Uint8Array> {
  const { body, links = {}, pictures = {}, footnotes = {}, files = {} } = parts
  const root = (name: string, content: string): string => `${HEAD}<w:${name} ${NAMESPACES}>${content}</w:${name}>`
  const relations = [
    ...['styles', 'numbering', 'footnotes', 'comments'].map(name => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`),
    ...Object.entries(links).map(([id, url]) => `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${escapeXml(url)}" TargetMode="External"/>`),
    ...Object.keys(pictures).map(id => `<Relationship Id="${id}" Type="${OFFICE}/image" Target="media/${id}"/>`),
  ].join('')
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    'word/document.xml': root('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/styles.xml': root('styles', STYLES),
    'word/numbering.xml': root('numbering', NUMBERING),
    'word/footnotes.xml': root('footnotes', `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${Object.entries(footnotes).map(([id, text]) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`).join('')}`),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll('$', NAMESPACES)])),
  }
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
    ...Object.fromEntries(Object.entries(pictures).map(([id, bytes]) => [`word/media/${id}`, bytes])),
  }
}

/** A Word file, small enough to read in a test. */
export const wordFile = (parts: WordParts): Uint8Array => zipSync(wordFiles(parts), { mtime: '2024-01-01' })

/** The body alone. */
export const bodyFile = (...body: string[]): Uint8Array => wordFile({ body: body.join('') })
