/** A group of items that follow each other: the first, and the one after the last. */
export type Group = readonly [start: number, end: number]

interface Best { groups: number, unevenness: number, end: number }

/**
 * Packs `count` items, in their order, into as few groups as `fits` allows, as equal as they can be.
 * What does not fit with less is never tried with more; an item that does not fit alone still gets a group.
 * `weight` is how much a group holds: the number of its items unless said.
 */
export function packEvenly(
  count: number,
  fits: (start: number, end: number) => boolean,
  weight = (start: number, end: number): number => end - start,
): Group[] {
  const best: Best[] = Array.from({ length: count + 1 })
  best[count] = { groups: 0, unevenness: 0, end: count }
  for (let start = count - 1; start >= 0; start--) {
    for (let end = start + 1; end <= count && (end === start + 1 || fits(start, end)); end++) {
      const rest = best[end]!
      const own = { groups: rest.groups + 1, unevenness: rest.unevenness + weight(start, end) ** 2, end }
      const held = best[start]
      // Of two equally even ones, that with the larger first group: three and two, not two and three.
      if (!held || own.groups < held.groups || (own.groups === held.groups && own.unevenness <= held.unevenness))
        best[start] = own
    }
  }
  const groups: Group[] = []
  for (let start = 0; start < count; start = best[start]!.end)
    groups.push([start, best[start]!.end])
  return groups
}
