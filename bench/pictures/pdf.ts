import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PNG } from 'pngjs'

/** Points per inch. */
const POINTS = 72

/** Renders each PDF page with PDFium as PNG; 96 dpi gives CSS px. */
export async function pdfPictures(bytes: Uint8Array, dotsPerInch: number): Promise<Buffer[]> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const pictures: Buffer[] = []
    for (const page of document.pages()) {
      const scale = dotsPerInch / POINTS
      // Named BGRA, yet the package gives red first, as PNG needs.
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
