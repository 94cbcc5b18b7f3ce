/** The characters that a face's rule is for, of those given: all of them for a rule without a `unicode-range` (CSS Fonts 4, 4.5). */
export function usedInRange(characters: Iterable<string>, face: string): string {
  const ranges = /unicode-range:([^;}]+)/.exec(face)?.[1]?.split(',').map(boundsOf)
  return [...characters].filter((character) => {
    const point = character.codePointAt(0)!
    return !ranges || ranges.some(([first, last]) => point >= first && point <= last)
  }).join('')
}

/** The first and last code point of `U+41`, `U+0-FF` or `U+4??`. */
function boundsOf(range: string): [number, number] {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)]
}
