import type { Failure, Summary } from '@raadsdeck/pdf-ua'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { summarise } from '@raadsdeck/pdf-ua'
import { CHECKSUMS, readChecksums } from '../lib/checksums.ts'
import { sha256 } from '../lib/digest.ts'

/** Letters at the start of a document that tell it from another. */
const START = 200

/** Parts of a PDF that a portal may strip, by the rules then broken. */
const TAKEN: [clauses: RegExp, what: string][] = [
  [/7\.1-8$/, 'de metadata: titel, auteur, taal, en het kenmerk van PDF/UA en PDF/A'],
  [/UA-1 5-1$|6\.6\.4-[23]$/, 'het kenmerk van PDF/UA of PDF/A in de metadata'],
  [/7\.1-9$/, 'de titel in de metadata'],
  [/7\.1-10$/, 'dat de titelbalk de titel toont'],
  [/7\.1-11$|6\.2-1$/, 'de tags, waar een schermlezer uit voorleest'],
  [/7\.2-34$/, 'de taal, die een schermlezer nodig heeft'],
  [/7\.18\.5-\d$/, 'wat een schermlezer bij een link zegt'],
  [/7\.3-1$/, 'de alternatieve tekst van een plaatje'],
  [/7\.21\.4\.1-1$/, 'een lettertype'],
  [/7\.21\.7-1$/, 'welke letters er staan, voor wie kopieert of laat voorlezen'],
  [/6\.2\.4\.3-2$/, 'het kleurprofiel'],
  [/6\.1\.3-1$/, 'het kenmerk van het bestand (ID)'],
]

/**
 * Tells line by line how a published PDF differs from the last build's.
 * `out` holds the folders of that build.
 */
export async function comparedWithBuild(
  bytes: Uint8Array,
  url: string,
  failures: readonly Failure[],
  out: string,
): Promise<string[]> {
  const list = await readFile(join(out, 'release', CHECKSUMS), 'utf8').catch(() => undefined)
  if (list === undefined)
    return [`Er is geen lijst om mee te vergelijken (release/${CHECKSUMS}): die maakt npm run build.`]
  const checksums = readChecksums(list)
  const same = checksums.get(sha256(bytes))
  if (same)
    return [`Dit is ${same} van de laatste build, byte voor byte.`]
  const published = await summarise(bytes)
  const original = await originalOf(published, url, checksums, join(out, 'dist'))
  if (!original)
    return ['Dit bestand is geen pdf van de laatste build.']
  const lost = lostSince(original.summary, published, failures)
  return lost.length
    ? [`Dit was ${original.path} van de laatste build. Onderweg is weg of veranderd:`, ...lost.map(what => `  - ${what}`)]
    : [`Dit was ${original.path} van de laatste build. Het is opnieuw opgeslagen, en er is niets van weg.`]
}

interface Original { path: string, summary: Summary }

/**
 * The original with the same words, or else of the same name.
 * Skips files that have changed since the build.
 */
async function originalOf(
  published: Summary,
  url: string,
  checksums: ReadonlyMap<string, string>,
  dist: string,
): Promise<Original | undefined> {
  const originals: Original[] = []
  for (const [checksum, path] of checksums) {
    const bytes = path.endsWith('.pdf') ? await readFile(join(dist, path)).catch(() => undefined) : undefined
    if (bytes && sha256(bytes) === checksum)
      originals.push({ path, summary: await summarise(bytes) })
  }
  const name = basename(new URL(url).pathname)
  const start = published.text.slice(0, START)
  return originals.find(({ summary }) => summary.text === published.text)
    ?? originals.find(({ summary }) => start && summary.text.startsWith(start))
    ?? originals.find(({ path }) => path === name)
}

function lostSince(original: Summary, published: Summary, failures: readonly Failure[]): string[] {
  const fewer = (what: string, count: (summary: Summary) => number): string[] =>
    count(published) < count(original) ? [`${what}: van de ${count(original)} zijn er nog ${count(published)}`] : []
  return [
    ...TAKEN.filter(([clauses]) => failures.some(({ clause }) => clauses.test(clause))).map(([, what]) => what),
    ...fewer('bladzijden', ({ pages }) => pages),
    ...fewer('bladwijzers', ({ bookmarks }) => bookmarks),
    ...fewer('links', ({ links }) => links),
    ...(published.tags ? fewer('tags', ({ tags }) => tags) : []),
    ...(published.text === original.text ? [] : ['de tekst zelf is niet meer gelijk']),
  ]
}
