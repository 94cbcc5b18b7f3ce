/** Samples of the tone curve: linear interpolation is then under a thousandth off. */
const CURVE_SAMPLES = 1024

/**
 * sRGB's primaries in XYZ (IEC 61966-2-1: 0.64 0.33, 0.30 0.60, 0.15 0.06, white D65), adapted to the white D50
 * of ICC profiles by the Bradford matrix (ICC.1:2001-04, annex E). They add up to that white.
 */
const PRIMARIES = {
  rXYZ: [0.436066, 0.222488, 0.013916],
  gXYZ: [0.385147, 0.716873, 0.097076],
  bXYZ: [0.143066, 0.060608, 0.714096],
} as const

/** The white of the profile connection space, D50 (ICC.1:2001-04, 6.1.2). */
const WHITE = [0.9642, 1, 0.8249] as const

/**
 * Makes an ICC profile for sRGB: the three primaries and one tone curve, about 2.5 kB.
 * Version 2.1, which every reader of PDF/A-2 knows (ISO 19005-2, 6.2.3).
 */
export function srgbProfile(): Uint8Array {
  const tags: [signatures: string[], data: Buffer][] = [
    [['desc'], description('sRGB IEC61966-2.1')],
    [['cprt'], text('No copyright, use freely')],
    [['wtpt'], xyz(WHITE)],
    [['rXYZ'], xyz(PRIMARIES.rXYZ)],
    [['gXYZ'], xyz(PRIMARIES.gXYZ)],
    [['bXYZ'], xyz(PRIMARIES.bXYZ)],
    [['rTRC', 'gTRC', 'bTRC'], toneCurve()],
  ]
  const entries = tags.flatMap(([signatures]) => signatures).length
  const table: Buffer[] = [uint32(entries)]
  const bodies: Buffer[] = []
  let offset = 128 + 4 + 12 * entries
  for (const [signatures, data] of tags) {
    for (const signature of signatures)
      table.push(Buffer.from(signature, 'latin1'), uint32(offset), uint32(data.length))
    // Each tag begins on a multiple of four (ICC.1:2001-04, 6).
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)])
    bodies.push(padded)
    offset += padded.length
  }
  return Buffer.concat([profileHeader(offset), ...table, ...bodies])
}

/** The fixed fields of ICC.1:2001-04, 6.1; zero stands for 'not given'. */
function profileHeader(size: number): Buffer {
  const header = Buffer.alloc(128)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(0x02100000, 8)
  header.write('mntrRGB XYZ ', 12, 'latin1')
  // A date is compulsory and must not change: here that of IEC 61966-2-1.
  ;[1999, 10, 18].forEach((part, index) => header.writeUInt16BE(part, 24 + 2 * index))
  header.write('acsp', 36, 'latin1')
  xyz(WHITE).copy(header, 68, 8)
  return header
}

/** The curve of IEC 61966-2-1, 5.2: linear near black, a power of 2.4 above. */
function toneCurve(): Buffer {
  const samples = Array.from({ length: CURVE_SAMPLES }, (_, index) => {
    const value = index / (CURVE_SAMPLES - 1)
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    return uint16(Math.round(linear * 0xFFFF))
  })
  return Buffer.concat([Buffer.from('curv\0\0\0\0', 'latin1'), uint32(CURVE_SAMPLES), ...samples])
}

function xyz(values: readonly number[]): Buffer {
  const numbers = values.map(value => uint32(Math.round(value * 0x10000)))
  return Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), ...numbers])
}

function text(content: string): Buffer {
  return Buffer.from(`text\0\0\0\0${content}\0`, 'latin1')
}

/** An ASCII description; the Unicode (8 bytes) and Macintosh (70 bytes) forms stay empty (ICC.1:2001-04, 6.5.17). */
function description(content: string): Buffer {
  return Buffer.concat([
    Buffer.from('desc\0\0\0\0', 'latin1'),
    uint32(content.length + 1),
    Buffer.from(`${content}\0`, 'latin1'),
    Buffer.alloc(8 + 3 + 67),
  ])
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
