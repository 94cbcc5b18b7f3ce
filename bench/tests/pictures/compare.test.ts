import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { differences } from '../../pictures/compare.ts'
import { contactSheet, tilesOf } from '../../pictures/contact-sheet.ts'

/** A picture of one colour, with a dark square in its corner, in px. */
function picture(colour: number, square = 0): Buffer {
  const image = new PNG({ width: 60, height: 40 })
  for (let y = 0; y < 40; y++) {
    for (let x = 0; x < 60; x++)
      image.data.set(x < square && y < square ? [0, 0, 0, 255] : [colour, colour, colour, 255], (y * 60 + x) * 4)
  }
  return PNG.sync.write(image)
}

describe('the contact sheet', () => {
  it.each([
    { count: 1, width: 76, height: 56 },
    { count: 6, width: 416, height: 56 },
    { count: 7, width: 416, height: 104 },
  ])('of $count pictures is $width × $height px', ({ count, width, height }) => {
    const sheet = PNG.sync.read(contactSheet(Array.from({ length: count }, () => picture(200))))
    expect({ width: sheet.width, height: sheet.height }).toEqual({ width, height })
    expect(tilesOf(count, { width: 60, height: 40 }).tiles).toHaveLength(count)
  })

  it('needs a picture', () => {
    expect(() => contactSheet([])).toThrow('at least one picture')
  })
})

describe('the comparison', () => {
  const sheet = contactSheet([picture(200), picture(100)])

  it('finds nothing between a sheet and its own pictures', () => {
    expect(differences(sheet, [picture(200), picture(100)])).toEqual([0, 0])
  })

  it('tells which picture changed and by how much', () => {
    const [first, second] = differences(sheet, [picture(200), picture(100, 20)])
    expect(first).toBe(0)
    expect(second).toBeCloseTo(400 / 2400, 1)
  })

  it('refuses a sheet of another number of pictures', () => {
    expect(() => differences(sheet, Array.from({ length: 7 }, () => picture(200)))).toThrow('these pictures make')
  })
})
