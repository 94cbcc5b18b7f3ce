/**
 * Divides a list into as few groups as hold `most` items each, as equal as they can be:
 * five in groups of at most three are three and two, never three, one and one.
 */
export function divide<Item>(items: readonly Item[], most: number): Item[][] {
  const groups = Math.ceil(items.length / most)
  const least = Math.floor(items.length / groups)
  const larger = items.length % groups
  let start = 0
  return Array.from({ length: groups }, (_, index) => {
    const size = least + (index < larger ? 1 : 0)
    const group = items.slice(start, start + size)
    start += size
    return group
  })
}
