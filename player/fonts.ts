import { pause } from './pause.ts'

/** How long the player waits for the fonts before it takes the static slide over without them, in ms. */
const PATIENCE = 3000

/** What a face is told besides its family and its file; the rule's names and the script's differ. */
const DESCRIPTORS: Record<string, keyof FontFaceDescriptors> = {
  'font-weight': 'weight',
  'unicode-range': 'unicodeRange',
  'ascent-override': 'ascentOverride',
  'descent-override': 'descentOverride',
  'line-gap-override': 'lineGapOverride',
}

/**
 * Loads the fonts that the page names for who has no scripts, and returns what puts them to use. The static slide keeps
 * the stand-ins, so that nothing in it moves; the player's slide has the fonts from its first frame.
 */
export async function loadFonts(): Promise<() => void> {
  const faces = [...document.styleSheets].flatMap(rulesOf).filter(rule => rule instanceof CSSFontFaceRule).flatMap(faceOf)
  // The addresses are known now, while the page's own still counts; the rest can wait for a task of its own.
  await pause()
  const loading = faces.map(face => face.load().catch(() => {}))
  await Promise.race([Promise.all(loading), new Promise(settle => setTimeout(settle, PATIENCE))])
  return () => faces.forEach(face => document.fonts.add(face))
}

/** All rules of a sheet, those within other rules too. */
function rulesOf({ cssRules }: CSSStyleSheet | CSSGroupingRule): CSSRule[] {
  return [...cssRules].flatMap(rule => rule instanceof CSSGroupingRule ? rulesOf(rule) : rule)
}

/** A face of its own for a rule that has a file; a stand-in has none. */
function faceOf({ style }: CSSFontFaceRule): FontFace[] {
  const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1]
  if (!address)
    return []
  const descriptors = Object.entries(DESCRIPTORS).flatMap(([name, its]) => style.getPropertyValue(name) ? [[its, style.getPropertyValue(name)]] : [])
  return [new FontFace(style.getPropertyValue('font-family').replace(/["']/g, ''), `url("${new URL(address, document.baseURI).href}")`, Object.fromEntries(descriptors))]
}
