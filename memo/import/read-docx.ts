import type { SourceDocument } from './blocks.ts'
import mammoth from 'mammoth'
import { blocksOf } from './html-blocks.ts'
import { prepareWordFile } from './word-xml.ts'

/** Style names of templates, LibreOffice and Google Docs that mammoth lacks. */
const STYLES = [
  ...['Title', 'Titel'].map(name => `p[style-name='${name}'] => h1.title:fresh`),
  ...[1, 2, 3, 4, 5, 6].map(level => `p[style-name='Kop ${level}'] => h${level}:fresh`),
  ...['caption', 'Caption', 'Bijschrift'].map(name => `p[style-name='${name}'] => p.caption:fresh`),
  ...['Quote', 'Intense Quote', 'Citaat', 'Quotations'].map(name => `p[style-name='${name}'] => blockquote > p:fresh`),
]

/**
 * Reads a Word file.
 * @throws {Problem} when it is none, is locked, broken or too large
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const { packed, raw, notes } = prepareWordFile(bytes)
  const pictures = new Map<string, Uint8Array>()
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(packed) }, {
    styleMap: STYLES,
    convertImage: mammoth.images.imgElement(async (image) => {
      const name = `figuur-${pictures.size + 1}.${image.contentType.replace(/^image\/(?:x-)?|\+xml$/g, '').replace('jpeg', 'jpg')}`
      pictures.set(name, new Uint8Array(await image.readAsArrayBuffer()))
      return { src: name }
    }),
  })
  return { ...blocksOf(value), pictures, raw, notes }
}
