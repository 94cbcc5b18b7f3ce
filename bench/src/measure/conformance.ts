import type { Failure } from '@raadsdeck/pdf-ua'
import type { Metric } from '../report/results.ts'
import { readFile } from 'node:fs/promises'
import { check } from '@raadsdeck/pdf-ua'
import { askVeraPdf, findVeraPdf } from '../../../print/verapdf.ts'

/**
 * Counts a PDF's faults by norm, also by veraPDF where installed.
 * @throws {Error} when the file is unreadable, or veraPDF gives no judgement
 */
export async function faultsOf(file: string): Promise<Partial<Record<Metric, number>>> {
  const ours = byNorm(await check(new Uint8Array(await readFile(file))))
  const veraPdf = findVeraPdf()
  if (!veraPdf)
    return { uaFaults: ours.ua, archiveFaults: ours.archive }
  const vera = byNorm(await askVeraPdf(veraPdf, file))
  return { uaFaults: ours.ua, archiveFaults: ours.archive, uaFaultsVera: vera.ua, archiveFaultsVera: vera.archive }
}

/** Leaves out rules of neither norm. */
export function byNorm(failures: readonly Failure[]): { ua: number, archive: number } {
  const count = (norm: string): number => failures.filter(({ clause }) => clause.startsWith(norm)).length
  return { ua: count('PDF/UA-1'), archive: count('PDF/A-2') }
}
