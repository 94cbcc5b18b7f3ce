/** The word that the copyright holder of our fonts keeps for unchanged ones (SIL Open Font License 1.1, clause 3). */
const RESERVED = 'Source'

/** What changed fonts have in its place: as long, so that it fits where the other stood. */
const OURS = 'Beraad'

/** Ids of a font's names: family, unique id, full name, PostScript name, typographic family (OpenType, `name`). */
const NAMES = new Set([1, 3, 4, 6, 16])
const COPYRIGHT = 0

/** The platform whose texts have one byte for a character; others have two. */
const MACINTOSH = 1

/** The name that a changed font has in the place of its own. */
export function ourName(name: string): string {
  return name.replaceAll(RESERVED, OURS).replaceAll(RESERVED.toLowerCase(), OURS.toLowerCase())
}

/**
 * A font under the name that a changed one may have.
 * @param font a whole TrueType or OpenType file, not compressed; its checksums are left to whoever writes it
 */
export function withOurName(font: Uint8Array): Uint8Array {
  const changed = Buffer.from(font)
  for (const { id, at, encoding } of records(changed)) {
    const text = changed.subarray(at.start, at.end)
    const [from, to] = [RESERVED, OURS].map(name => encode(name, encoding)) as [Buffer, Buffer]
    if (NAMES.has(id)) {
      for (let found = text.indexOf(from); found >= 0; found = text.indexOf(from, found + 1))
        to.copy(text, found)
    }
  }
  return changed
}

/** The copyright that a font claims; of a file as `withOurName` takes it. Throws when it claims none. */
export function copyrightOf(font: Uint8Array): string {
  const file = Buffer.from(font)
  const notice = records(file).find(({ id }) => id === COPYRIGHT)
  if (!notice)
    throw new Error('The font has no copyright')
  const text = Buffer.from(file.subarray(notice.at.start, notice.at.end))
  return notice.encoding === 'latin1' ? text.toString('latin1') : text.swap16().toString('utf16le')
}

/** A text of a font's `name` table: what it is, and where it stands in the file. */
interface NameRecord {
  id: number
  at: { start: number, end: number }
  encoding: 'latin1' | 'utf16be'
}

function records(font: Buffer): NameRecord[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const table = tables.find(at => font.toString('latin1', at, at + 4) === 'name')
  if (table === undefined)
    return []
  const start = font.readUInt32BE(table + 8)
  const texts = start + font.readUInt16BE(start + 4)
  return Array.from({ length: font.readUInt16BE(start + 2) }, (_, index) => {
    const record = start + 6 + 12 * index
    const text = texts + font.readUInt16BE(record + 10)
    return {
      id: font.readUInt16BE(record + 6),
      at: { start: text, end: text + font.readUInt16BE(record + 8) },
      encoding: font.readUInt16BE(record) === MACINTOSH ? 'latin1' : 'utf16be',
    }
  })
}

function encode(text: string, encoding: NameRecord['encoding']): Buffer {
  return encoding === 'latin1' ? Buffer.from(text, 'latin1') : Buffer.from(text, 'utf16le').swap16()
}
