/** A group of consecutive items: the first, and the one after the last. */
export type Group = readonly [start: number, end: number]

interface Best { groups: number, awkward: number, unevenness: number, end: number }

interface Wishes {
  /** No group should begin at these items. */
  awkward?: (start: number) => boolean
  /** The size of a group; the number of its items unless said. */
  lengthOf?: (start: number, end: number) => number
}

/**
 * Packs `count` items in order: fewest groups, then fewest awkward starts, then most equal.
 * An item that does not fit alone still gets a group.
 */
export function packEvenly(
  count: number,
  fits: (start: number, end: number) => boolean,
  { awkward = () => false, lengthOf = (start, end) => end - start }: Wishes = {},
): Group[] {
  const best: Best[] = Array.from({ length: count + 1 })
  best[count] = { groups: 0, awkward: 0, unevenness: 0, end: count }
  for (let start = count - 1; start >= 0; start--) {
    for (let end = start + 1; end <= count && (end === start + 1 || fits(start, end)); end++) {
      const rest = best[end]!
      const own = {
        groups: rest.groups + 1,
        awkward: rest.awkward + Number(end < count && awkward(end)),
        unevenness: rest.unevenness + lengthOf(start, end) ** 2,
        end,
      }
      const held = best[start]
      if (!held || compare(own, held) <= 0)
        best[start] = own
    }
  }
  const groups: Group[] = []
  for (let start = 0; start < count; start = best[start]!.end)
    groups.push([start, best[start]!.end])
  return groups
}

/** On a tie, the larger group comes first: three and two. */
function compare(a: Best, b: Best): number {
  return a.groups - b.groups || a.awkward - b.awkward || a.unevenness - b.unevenness
}

/** Tells whether a start separates one item from others with its key. */
export function leavesOneAlone(keys: readonly string[]): (start: number) => boolean {
  return start => keys[start] === keys[start - 1]
    && (keys[start - 1] !== keys[start - 2] || keys[start] !== keys[start + 1])
}
