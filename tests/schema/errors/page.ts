import type { ErrorCode } from '../../../schema/errors.ts'
import type { FileOf } from '../../../schema/findings.ts'
import type { Path } from '../../../schema/walk.ts'
import type { ErrorExample } from './examples.ts'
import { ERRORS, wordingOf } from '../../../schema/errors.ts'
import { describeFinding } from '../../../schema/findings.ts'
import { EXAMPLES } from './examples.ts'

const INTRODUCTION = [
  '# Fouten in een memo',
  '',
  '<!-- Gemaakt uit schema/errors/ en tests/schema/errors/ met: npx vitest run -u tests/schema/errors -->',
  '',
  'Klopt er iets niet in een memo, dan stopt Raadsdeck en noemt alles wat er mis is in één keer. Elke regel is zo gebouwd:',
  '',
  '```text',
  'nummer map/bestand: veld "waarde" wat er mis is → wat u eraan doet',
  '```',
  '',
  'Een lange waarde is ingekort met … en een onzichtbaar teken staat er als `\\u{202E}`. De melding is in de taal',
  'van de memo (Nederlands of Engels). Zolang er iets niet klopt, wordt er niets geschreven en blijft de vorige site staan.',
  '',
].join('\n')

const FAMILIES: Record<string, string> = {
  RD0: 'De map en de bestanden',
  RD1: 'Velden die ontbreken of niet kloppen',
  RD2: 'Teksten',
  RD3: 'Waarden: id, datum, adres, tijd en taal',
  RD4: 'Delen die niet bij elkaar passen',
  RD5: 'Dia’s en pagina’s',
  RD6: 'De memo zoals hij is ontvangen: memo.md',
}

/** The files of the parts in the memo of the examples. */
const PART_FILES = ['introduction.ts', 'dilemmas.ts', 'task.ts', 'main-themes.ts', 'sources.ts']

const fileOf: FileOf = ([first, part]) => {
  if (first === 'parts')
    return PART_FILES[Number(part)] ?? 'index.ts'
  return first === 'header' ? 'header.ts' : 'index.ts'
}

/** A memo with nothing but the value at a path. */
function memoWith(path: Path, value: unknown): unknown {
  return path.toReversed().reduce<unknown>((inner, key) => {
    if (typeof key !== 'number')
      return { [key]: inner }
    const list: unknown[] = []
    list[key] = inner
    return list
  }, value)
}

function exampleLine(code: ErrorCode, { params, path, value, where, received }: ErrorExample): string {
  if (path)
    return describeFinding({ code, params, path, received }, memoWith(path, value), 'data', fileOf)
  const { what, mend } = wordingOf({ code, params }, 'nl')
  return [`${code} ${what}`, ...(where ? [`  waar:      ${where}`] : []), `  oplossing: ${mend}`].join('\n')
}

function titleOf(code: ErrorCode): string {
  const { what } = wordingOf({ code, params: EXAMPLES[code].params }, 'nl')
  return `${code}: ${what.replace(/\.$/, '')}`
}

/** The text of `docs/fouten.md`: every error with its example. */
export function errorsPage(): string {
  const codes = Object.keys(ERRORS.nl).toSorted() as ErrorCode[]
  const parts = Object.entries(FAMILIES).map(([family, title]) => {
    const examples = codes.filter(code => code.startsWith(family))
      .map(code => `### ${titleOf(code)}\n\n\`\`\`text\n${exampleLine(code, EXAMPLES[code])}\n\`\`\`\n`)
    return `## ${title}\n\n${examples.join('\n')}`
  })
  return [INTRODUCTION, ...parts].join('\n')
}
