import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PNG } from 'pngjs'

/** To the inch. */
const POINTS = 72

/** Draws every page of a PDF with PDFium, as PNG. At 96 dots per inch a CSS px is a px. */
export async function pdfPictures(bytes: Uint8Array, dotsPerInch: number): Promise<Buffer[]> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const pictures: Buffer[] = []
    for (const page of document.pages()) {
      const scale = dotsPerInch / POINTS
      // The package gives red first, as PNG has it, although this says 'BGRA'.
      const { data, width, height } = await page.render({ scale, render: 'bitmap', colorSpace: 'BGRA' })
      pictures.push(PNG.sync.write(Object.assign(new PNG({ width, height }), { data: Buffer.from(data) })))
    }
    document.destroy()
    return pictures
  }
  finally {
    library.destroy()
  }
}
