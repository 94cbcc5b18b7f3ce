/** Matches an exact number (12, B2) or a title, ignoring accents and case. */
export function isFound(typed: string, number: string, title: string): boolean {
  const wanted = plain(typed)
  return /^\p{L}?\d+$/u.test(wanted) ? wanted === plain(number) : plain(title).includes(wanted)
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
}
