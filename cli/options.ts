import type { ArgsDef } from 'citty'
import type { MemoOptions } from '../memo/options.ts'
import type { Audience } from '../schema/audience.ts'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Problem } from '../lib/problem.ts'
import { projectFolder } from '../lib/project.ts'
import { ownMemo } from '../memo/options.ts'
import { AUDIENCES } from '../schema/audience.ts'

export const memoOption = {
  memo: { type: 'string', valueHint: 'map', description: 'de map van een andere memo dan data/' },
} satisfies ArgsDef

export const deckOptions = {
  ...memoOption,
  audience: { type: 'enum', options: [...AUDIENCES], description: 'voor iedereen (public) of voor de raad (council)' },
  short: { type: 'boolean', description: 'de versie van tien minuten' },
} satisfies ArgsDef

export const outOption = {
  out: { type: 'string', valueHint: 'map', description: 'waar dist/ en de andere mappen komen; deze map, tenzij u iets anders zegt' },
} satisfies ArgsDef

export const buildOptions = {
  'site': { type: 'string', valueHint: 'adres', description: 'waar de site komt, zoals https://www.voorbeeld.nl/memo/' },
  'base': { type: 'string', valueHint: 'pad', description: 'alleen het pad daarvan, zoals /memo/' },
  'statement': { type: 'string', valueHint: 'adres', description: 'uw toegankelijkheidsverklaring; elke pagina krijgt er een link naar' },
  'usb': { type: 'boolean', description: 'maakt ook de presentatie als één bestand, in usb/' },
  'clerk': { type: 'boolean', description: 'maakt ook een map voor de griffie, in griffie/: pdf’s, bewijs en een brief' },
  'handout': { type: 'enum', options: ['slides'], description: 'maakt ook een hand-out van de dia’s met schrijflijnen' },
  'per-page': { type: 'enum', options: ['2', '3', '6'], description: 'hoeveel dia’s daarvan op een A4 staan: 3, tenzij u iets anders zegt' },
  'withdrawn': { type: 'boolean', description: 'maakt in plaats van de site een map die zegt dat de memo is ingetrokken' },
  ...outOption,
  ...deckOptions,
} satisfies ArgsDef

export function readOut({ out }: { out?: string }): string {
  return out === undefined ? projectFolder : fromUser(out)
}

export const openOption = { open: { type: 'boolean', description: 'opent de browser' } } satisfies ArgsDef

/** @throws {Problem} for a folder without a memo */
export function readMemoOptions(args: { memo?: string, audience?: Audience, short?: boolean }): MemoOptions {
  const { memo, audience = ownMemo.audience, short = false } = args
  const folder = memo === undefined ? ownMemo.folder : fromUser(memo)
  if (!existsSync(join(folder, 'index.ts'))) {
    throw new Problem({
      what: `In de map '${memo ?? folder}' staat geen memo (index.ts).`,
      where: '--memo',
      mend: 'noem de map van een memo, of maak er een met: npm run new',
    })
  }
  return { folder, audience, short }
}

/**
 * Absolute, from the user's own folder: npm runs us in the project's.
 * https://docs.npmjs.com/cli/v9/commands/npm-run-script
 */
export function fromUser(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}

/** Today's local date, in ISO 8601. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
