/** How many accents `styles/tokens.css` has for topics; a memo with more topics uses them again. */
const ACCENTS = 6

/** The class that sets the accent: 0 is neutral, 1 and up count the topics. */
export function accentClass(accent: number): string {
  return `accent-${accent && (accent - 1) % ACCENTS + 1}`
}
