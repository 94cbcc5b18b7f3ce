/** Typing a number, as 12 or B2, finds that slide alone; accents and capitals make no difference. */
export function isFound(typed: string, number: string, title: string): boolean {
  const wanted = plain(typed)
  return /^\p{L}?\d+$/u.test(wanted) ? wanted === plain(number) : plain(title).includes(wanted)
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
}
