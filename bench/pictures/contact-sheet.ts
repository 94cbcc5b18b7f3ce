import { PNG } from 'pngjs'

/** The layout of a contact sheet, in px; the background is a grey. */
const SHEET = { columns: 6, gap: 8, background: 0xE4 } as const

/** Rounding colours makes the committed sheet a third smaller. */
const COLOUR_STEP = 5

/** In px. */
interface Size { width: number, height: number }

interface Tile extends Size { x: number, y: number }

/** Places tiles of one size row by row; also gives the sheet's size. */
export function tilesOf(count: number, { width, height }: Size): Size & { tiles: Tile[] } {
  const { columns, gap } = SHEET
  const tiles = Array.from({ length: count }, (_, index) => ({
    x: gap + (index % columns) * (width + gap),
    y: gap + Math.floor(index / columns) * (height + gap),
    width,
    height,
  }))
  return {
    tiles,
    width: gap + Math.min(columns, count) * (width + gap),
    height: gap + Math.ceil(count / columns) * (height + gap),
  }
}

/**
 * Puts pictures of one size together on one sheet.
 * @throws {Error} when there are no pictures
 */
export function contactSheet(pictures: readonly Buffer[]): Buffer {
  const images = pictures.map(png => PNG.sync.read(png))
  const first = images[0]
  if (!first)
    throw new Error('A contact sheet needs at least one picture')
  const { tiles, width, height } = tilesOf(images.length, first)
  const sheet = new PNG({ width, height })
  sheet.data.fill(SHEET.background)
  for (let alpha = 3; alpha < sheet.data.length; alpha += 4)
    sheet.data[alpha] = 0xFF
  images.forEach((image, index) => {
    const { x, y } = tiles[index]!
    PNG.bitblt(image, sheet, 0, 0, Math.min(image.width, first.width), Math.min(image.height, first.height), x, y)
  })
  return PNG.sync.write(coarse(sheet), { deflateLevel: 9, colorType: 2 })
}

function coarse(sheet: PNG): PNG {
  for (let index = 0; index < sheet.data.length; index++)
    sheet.data[index] = Math.min(0xFF, Math.round(sheet.data[index]! / COLOUR_STEP) * COLOUR_STEP)
  return sheet
}
