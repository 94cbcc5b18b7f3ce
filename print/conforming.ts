import type { Failure, FinishOptions } from '@raadsdeck/pdf-ua'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { check, finish, UnreadablePdf } from '@raadsdeck/pdf-ua'
import { Problem } from '../lib/problem.ts'
import { askVeraPdf, findVeraPdf } from './verapdf.ts'

/** A PDF that breaks rules of PDF/UA-1 or PDF/A-2a. */
export class NotConforming extends Problem {
  readonly failures: readonly Failure[]

  constructor(name: string, failures: readonly Failure[]) {
    super({
      what: `${name} voldoet niet aan PDF/UA-1 en PDF/A-2a en is daarom niet gepubliceerd:`,
      where: failures.map(failure => failureLine(name, failure)).join('\n             '),
      mend: 'verbeter het onderdeel van de memo dat daar staat, of meld dit als fout in Raadsdeck',
    })
    this.failures = failures
  }
}

/** One line: file, page and part where known, message and rule. */
export function failureLine(file: string, { clause, message, page, element }: Failure): string {
  const place = [file, page && `pagina ${page}`, element].filter(Boolean).join(', ')
  return `${place}: ${message} [${clause}]`
}

/**
 * Finishes Chromium's PDF, checks the result, also by veraPDF where installed, and writes it.
 * @throws {NotConforming} when the result breaks a rule: the file is not to be published
 */
export async function conforming(
  file: string,
  printed: Uint8Array,
  options: FinishOptions,
  finisher = finish,
): Promise<Uint8Array> {
  const name = basename(file)
  try {
    const finished = await finisher(printed, options)
    requireNone(name, await check(finished))
    await writeFile(file, finished)
    const veraPdf = findVeraPdf()
    if (veraPdf)
      requireNone(name, await askVeraPdf(veraPdf, file))
    return finished
  }
  catch (error) {
    if (error instanceof UnreadablePdf)
      throw new Problem({ what: `De browser gaf geen goede pdf: ${error.message}`, where: name, mend: 'start het commando opnieuw' })
    throw error
  }
}

function requireNone(name: string, failures: readonly Failure[]): void {
  if (failures.length)
    throw new NotConforming(name, failures)
}
