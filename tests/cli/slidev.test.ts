import { requireFitFolder } from '../../cli/slidev.ts'
import { Problem } from '../../lib/problem.ts'
import { describe, expect, it } from 'vitest'

describe('the folder that Slidev works in', () => {
  it.each(['/home/ina/raadsdeck', '/home/ina/Mijn map (2)', '/a%20b/ë;!&[c]{d}', '/a|b<c>^,=@+~:`'])('may be %s', (folder) => {
    expect(() => requireFitFolder(folder)).not.toThrow()
  })

  it.each(['\'', '"', '#', '?', '$', '\\', '*'])('may not have %s in its name, and one sentence says so', (character) => {
    const folder = `/home/ina/raads${character}deck`
    expect(() => requireFitFolder(folder)).toThrow(new Problem({
      what: `Slidev kan niet werken in een map met ${character} in haar naam.`,
      where: folder,
      mend: 'geef de map een naam met letters, cijfers, streepjes en spaties',
    }))
  })
})
