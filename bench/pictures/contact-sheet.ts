import { PNG } from 'pngjs'

/** How a contact sheet is laid out, in px: the same for the one that is made and the one that it is compared with. */
export const SHEET = { columns: 6, gap: 8, background: 0xE4 } as const

/** Colours on a sheet are multiples of this. */
const COLOUR_STEP = 5

/** A rectangle on a sheet, in px. */
export interface Tile { x: number, y: number, width: number, height: number }

/** Where the pictures of a sheet stand, row by row; all have the size of the first. */
export function tilesOf(count: number, { width, height }: { width: number, height: number }): { tiles: Tile[], width: number, height: number } {
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

/** Puts pictures of one size together on one sheet. Throws when there is none. */
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

/** The sheet is committed at each change of the look: rounded colours, which no eye tells apart, make it a third smaller. */
function coarse(sheet: PNG): PNG {
  for (let index = 0; index < sheet.data.length; index++)
    sheet.data[index] = Math.min(0xFF, Math.round(sheet.data[index]! / COLOUR_STEP) * COLOUR_STEP)
  return sheet
}
