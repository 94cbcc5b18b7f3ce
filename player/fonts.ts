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
 * Loads the page's own fonts and returns what puts them to use. A static slide that was painted before they came keeps the
 * stand-ins, so that nothing in it moves; the player's slide has the fonts from its first frame.
 */
export async function loadFonts(): Promise<() => void> {
  const faces = [...document.styleSheets].flatMap(rulesOf).filter(rule => rule instanceof CSSFontFaceRule).flatMap(faceOf)
  // Those that the slide asked for; the others are fetched when one of their characters is shown.
  const wanted = [...document.fonts].filter(({ status }) => status !== 'unloaded').map(keyOf)
  const loading = faces.filter(face => wanted.includes(keyOf(face))).map(face => face.load().catch(() => {}))
  await Promise.race([Promise.all(loading), new Promise(settle => setTimeout(settle, PATIENCE))])
  return () => faces.forEach(face => document.fonts.add(face))
}

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  return [...sheet.cssRules]
}

/** A face of its own for a rule that has a file; a stand-in has none. */
function faceOf({ style }: CSSFontFaceRule): FontFace[] {
  const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1]
  if (!address)
    return []
  const descriptors = Object.entries(DESCRIPTORS).flatMap(([name, its]) => style.getPropertyValue(name) ? [[its, style.getPropertyValue(name)]] : [])
  return [new FontFace(style.getPropertyValue('font-family').replace(/["']/g, ''), `url("${new URL(address, document.baseURI).href}")`, Object.fromEntries(descriptors))]
}

const keyOf = ({ family, weight, unicodeRange }: FontFace): string => [family.replace(/["']/g, ''), weight, unicodeRange].join('|')
