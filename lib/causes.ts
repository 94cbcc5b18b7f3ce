import { Problem } from './problem.ts'

const AGAIN = 'start het commando opnieuw'
const NO_ACCESS = [
  'Raadsdeck mag hier niet lezen of schrijven.',
  'geef jezelf lees- en schrijfrechten, en sluit een programma dat het bestand open heeft',
] as const
const FILE_IN_THE_WAY = [
  'Hier kan Raadsdeck niet schrijven: op de plek van een map staat een bestand.',
  'verplaats of hernoem dat bestand',
] as const
const IN_USE = ['Een ander programma houdt dit bezet.', `sluit het programma dat het open heeft en ${AGAIN}`] as const
const FULL = ['De schijf is vol.', `maak ruimte en ${AGAIN}`] as const
const TOO_MANY_FILES = [
  'Er staan te veel bestanden tegelijk open op deze computer.',
  `sluit andere programma’s, of verhoog de grens (ulimit -n 4096), en ${AGAIN}`,
] as const

/** By the operating system's code. */
const CAUSES: Record<string, readonly [what: string, mend: string]> = {
  EACCES: NO_ACCESS,
  EPERM: NO_ACCESS,
  EROFS: NO_ACCESS,
  ENOTDIR: FILE_IN_THE_WAY,
  EEXIST: FILE_IN_THE_WAY,
  EISDIR: [
    'Hier kan Raadsdeck niet lezen of schrijven: op de plek van een bestand staat een map.',
    'verplaats of hernoem die map',
  ],
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EMFILE: TOO_MANY_FILES,
  ENFILE: TOO_MANY_FILES,
  EIO: ['De schijf geeft een fout bij het lezen of schrijven.', 'controleer de schijf, of zet het project op een andere'],
  ENOMEM: ['Er is te weinig geheugen vrij.', `sluit andere programma’s en ${AGAIN}`],
}

const PACKAGE_CODES = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_INVALID_PACKAGE_CONFIG', 'ERR_PACKAGE_PATH_NOT_EXPORTED']

/**
 * An error that a user can mend, as a {@link Problem}; any other as it is.
 * @param error of the file system, or of a package that does not load
 * @param where what was read or written, as the user knows it; the error's own path unless said
 * @param rest a sentence on what happened to the files that were there
 */
export function asProblem(error: unknown, where?: string, rest?: string): unknown {
  if (!(error instanceof Error) || error instanceof Problem)
    return error
  const { code = '', path } = error as NodeJS.ErrnoException
  const [what, mend] = CAUSES[code] ?? []
  if (what)
    return new Problem({ what: [what, rest].filter(Boolean).join(' '), where: where ?? path, mend })
  if (!isBrokenPackage(error, code))
    return error
  return new Problem({
    what: 'Een van de geïnstalleerde pakketten is kapot of ontbreekt.',
    where: error.message.split('\n')[0],
    mend: `voer npm ci uit en ${AGAIN}`,
  })
}

/** Node's codes are the same for a file of ours; its words name the package. */
function isBrokenPackage({ name, message, stack = '' }: Error, code: string): boolean {
  if (/^(?:Cannot find native binding|Cannot find package |The requested module '[^./])/.test(message))
    return true
  if (PACKAGE_CODES.includes(code))
    return /[\\/]node_modules[\\/]/.test(message)
  // Only packages are JavaScript: ours is TypeScript, whose errors have a code.
  return code === 'ERR_DLOPEN_FAILED'
    || (name === 'SyntaxError' && !code && /^\S*[\\/]node_modules[\\/]|compileSourceTextModule/.test(stack))
}

/** The words for a user: few for what they can mend, all that helps to find it for a defect of ours. */
export function messageOf(error: unknown): string {
  const told = asProblem(error)
  if (told instanceof Problem)
    return told.message
  const trace = error instanceof Error ? error.stack ?? error.message : String(error)
  return `${trace}\nDit is een fout in Raadsdeck zelf, niet in de memo of het commando. Meld hem met de regels hierboven.`
}
