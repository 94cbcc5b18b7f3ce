import { tilesOf } from './contact-sheet.ts'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/**
 * How far the colours of a pixel may lie apart before it counts as different, from 0 to 1 (pixelmatch's measure, in YIQ).
 * Another machine draws the edges of letters otherwise; pixelmatch leaves those out as antialiasing.
 */
const COLOUR_TOLERANCE = 0.25

/**
 * Compares pictures with those on a contact sheet of the same number and size.
 * Returns for each the share of its pixels that differ, from 0 to 1. Throws when the sheet is of other pictures.
 */
export function differences(sheetPng: Buffer, pictures: readonly Buffer[]): number[] {
  const sheet = PNG.sync.read(sheetPng)
  const images = pictures.map(png => PNG.sync.read(png))
  const { tiles, width, height } = tilesOf(images.length, images[0]!)
  if (sheet.width !== width || sheet.height !== height)
    throw new Error(`The contact sheet is ${sheet.width} × ${sheet.height} px, but these pictures make one of ${width} × ${height}`)
  return images.map((image, index) => {
    const tile = tiles[index]!
    const expected = new PNG({ width: tile.width, height: tile.height })
    PNG.bitblt(sheet, expected, tile.x, tile.y, tile.width, tile.height, 0, 0)
    const different = pixelmatch(expected.data, image.data, undefined, tile.width, tile.height, { threshold: COLOUR_TOLERANCE })
    return different / (tile.width * tile.height)
  })
}
