import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { PDFDocument, rgb } from '../../../packages/pdf-ua/src/library.cjs'
import { pdfPictures } from '../../pictures/pdf.ts'

it('draws each page at its size and in its own colours', async () => {
  const pdf = await PDFDocument.create()
  for (const colour of [rgb(1, 0, 0), rgb(0, 0.5, 1)])
    pdf.addPage([72, 36]).drawRectangle({ width: 72, height: 36, color: colour })
  const pictures = (await pdfPictures(await pdf.save(), 96)).map(png => PNG.sync.read(png))
  expect(pictures.map(({ width, height }) => [width, height])).toEqual([[96, 48], [96, 48]])
  const middles = pictures.map(({ data, width }) => [...data.subarray((24 * width + 48) * 4).subarray(0, 4)])
  expect(middles).toEqual([[255, 0, 0, 255], [0, 128, 255, 255]])
})
