import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { tilesOf } from './contact-sheet.ts'

/**
 * Colour distance that counts as different, 0 to 1. Pixelmatch skips anti-aliased edges.
 * https://github.com/mapbox/pixelmatch#readme
 */
const COLOUR_TOLERANCE = 0.25

/**
 * Compares pictures with their tiles on a contact sheet.
 * @returns share of differing pixels per picture, 0 to 1
 * @throws {Error} when the sheet is of another number or size
 */
export function differences(sheetPng: Buffer, pictures: readonly Buffer[]): number[] {
  const sheet = PNG.sync.read(sheetPng)
  const images = pictures.map(png => PNG.sync.read(png))
  const { tiles, width, height } = tilesOf(images.length, images[0]!)
  if (sheet.width !== width || sheet.height !== height)
    throw new Error(`The sheet is ${sheet.width} × ${sheet.height} px; these pictures make ${width} × ${height}`)
  return images.map((image, index) => {
    const tile = tiles[index]!
    const expected = new PNG({ width: tile.width, height: tile.height })
    PNG.bitblt(sheet, expected, tile.x, tile.y, tile.width, tile.height, 0, 0)
    const options = { threshold: COLOUR_TOLERANCE }
    const different = pixelmatch(expected.data, image.data, undefined, tile.width, tile.height, options)
    return different / (tile.width * tile.height)
  })
}
