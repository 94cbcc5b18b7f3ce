import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PNG } from 'pngjs'

/**
 * Draws every page of a PDF with PDFium, as PNG. `dotsPerInch`: 96 gives a px for each CSS px that was printed.
 */
export async function pdfPictures(bytes: Uint8Array, dotsPerInch: number): Promise<Buffer[]> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const pictures: Buffer[] = []
    for (const page of document.pages()) {
      // PDFium counts in points, 72 to the inch. The package asks it for red first, as PNG has it, whatever 'BGRA' says.
      const { data, width, height } = await page.render({ scale: dotsPerInch / 72, render: 'bitmap', colorSpace: 'BGRA' })
      pictures.push(PNG.sync.write(Object.assign(new PNG({ width, height }), { data: Buffer.from(data) })))
    }
    document.destroy()
    return pictures
  }
  finally {
    library.destroy()
  }
}
