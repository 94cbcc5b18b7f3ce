import type { PlannedMemo } from '../deck/deck.ts'
import type { StaticRenderer } from '../document/static-render.ts'
import type { Files } from '../lib/folders/write-files.ts'
import type { Documents } from '../print/documents.ts'
import type { Audience } from '../schema/audience.ts'
import type { ClerkFacts } from '../words/clerk.ts'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { summarise } from '@raadsdeck/pdf-ua'
import { readableDate } from '../deck/dates.ts'
import { sentenceCase, titleLines } from '../deck/text/typography.ts'
import { checksumList, CHECKSUMS } from '../lib/checksums.ts'
import { sha256 } from '../lib/digest.ts'
import { findVeraPdf, veraPdfVersion } from '../print/verapdf.ts'
import { slugOf } from '../schema/ids.ts'
import { clerkLetter, clerkProof } from '../words/clerk.ts'
import { standalone } from './pages.ts'

const LANGUAGE = 'nl'

const ENDINGS = [['presentation', 'presentatie'], ['handout', 'hand-out'], ['slidesHandout', 'hand-out-dias']] as const

export interface ClerkOptions { reading: StaticRenderer<'reading'>, audience: Audience, site?: URL }

/** The clerk's folder: dated PDFs, their checksums, a letter and a page of proof. */
export async function clerkFiles(memo: PlannedMemo, documents: Documents, options: ClerkOptions): Promise<Files> {
  const { reading, audience, site } = options
  const { title, date, from } = memo.header
  const start = [date, slugOf(titleLines(title)[0])].filter(Boolean).join('-')
  const pdfs = ENDINGS.flatMap(([about, ending]) => {
    const bytes = documents[about]
    return bytes ? [{ about, bytes, name: `${start}-${ending}.pdf` }] : []
  })
  const veraPdf = findVeraPdf()
  const facts: ClerkFacts = {
    title,
    from,
    date: date && readableDate(date, LANGUAGE),
    language: sentenceCase(new Intl.DisplayNames(LANGUAGE, { type: 'language' }).of(memo.language)!),
    site: site?.href,
    isForCouncil: audience === 'council',
    judges: [`@raadsdeck/pdf-ua ${await checkerVersion()}`, ...veraPdf ? [await veraPdfVersion(veraPdf)] : []],
    files: await Promise.all(pdfs.map(async ({ name, about, bytes }) =>
      ({ name, about, bytes: bytes.length, checksum: sha256(bytes), pages: (await summarise(bytes)).pages }))),
  }
  const page = async (content: Parameters<typeof reading.renderClerk>[1]): Promise<string> =>
    standalone(await reading.renderClerk({ ...memo, language: LANGUAGE }, content), reading.styleText(''))
  return [
    ...pdfs.map(({ name, bytes }) => [name, bytes] as const),
    [CHECKSUMS, checksumList(pdfs.map(({ name, bytes }) => [name, bytes]))],
    ['brief.html', await page(clerkLetter(facts))],
    ['bewijs.html', await page(clerkProof(facts))],
  ]
}

async function checkerVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@raadsdeck/pdf-ua')
  return (JSON.parse(await readFile(join(dirname(entry), '../package.json'), 'utf8')) as { version: string }).version
}
