import { describe, expect, it } from 'vitest'
import { srgbProfile } from '../../src/steps/srgb-profile.ts'

const profile = Buffer.from(srgbProfile())
const tags = new Map(Array.from({ length: profile.readUInt32BE(128) }, (_, index) => {
  const at = 132 + 12 * index
  const start = profile.readUInt32BE(at + 4)
  return [profile.toString('latin1', at, at + 4), profile.subarray(start, start + profile.readUInt32BE(at + 8))]
}))
const xyz = (tag: string): number[] => [8, 12, 16].map(at => tags.get(tag)!.readInt32BE(at) / 0x10000)

describe('srgbProfile', () => {
  it('is as long as it says, of version 2, for an RGB monitor', () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length)
    expect([profile.toString('latin1', 12, 24), profile.toString('latin1', 36, 40), profile[8]]).toEqual(['mntrRGB XYZ ', 'acsp', 2])
  })
  it('has the tags that a monitor needs, each inside the profile and on a multiple of four', () => {
    expect([...tags.keys()].sort()).toEqual(['bTRC', 'bXYZ', 'cprt', 'desc', 'gTRC', 'gXYZ', 'rTRC', 'rXYZ', 'wtpt'])
    for (const data of tags.values())
      expect([data.byteOffset % 4 === profile.byteOffset % 4, data.length > 8]).toEqual([true, true])
  })
  it('has primaries that add up to its white', () => {
    const sum = [0, 1, 2].map(axis => xyz('rXYZ')[axis]! + xyz('gXYZ')[axis]! + xyz('bXYZ')[axis]!)
    sum.forEach((value, axis) => expect(value).toBeCloseTo(xyz('wtpt')[axis]!, 3))
  })
  it.each([[0, 0], [10, 0.003035], [128, 0.215861], [188, 0.502886], [255, 1]])('maps the byte %i to the linear %f', (byte, linear) => {
    const curve = tags.get('rTRC')!
    const last = curve.readUInt32BE(8) - 1
    const place = byte / 255 * last
    const at = (index: number): number => curve.readUInt16BE(12 + 2 * Math.min(index, last)) / 0xFFFF
    const value = at(Math.floor(place)) + (place % 1) * (at(Math.floor(place) + 1) - at(Math.floor(place)))
    expect(value).toBeCloseTo(linear, 3)
  })
})
