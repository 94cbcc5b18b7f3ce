import { Problem } from './problem.ts'

interface Cause {
  what: string
  mend: string
}

const noAccess = {
  what: 'Raadsdeck mag hier niet lezen of schrijven.',
  mend: 'geef jezelf lees- en schrijfrechten, en sluit een programma dat het bestand open heeft',
}
const fileInTheWay = {
  what: 'Hier kan Raadsdeck niet schrijven: op de plek van een map staat een bestand.',
  mend: 'verplaats of hernoem dat bestand',
}
const inUse = {
  what: 'Een ander programma houdt dit bezet.',
  mend: 'sluit het programma dat het open heeft en start het commando opnieuw',
}
const full = { what: 'De schijf is vol.', mend: 'maak ruimte en start het commando opnieuw' }
const tooManyFiles = {
  what: 'Er staan te veel bestanden tegelijk open op deze computer.',
  mend: 'sluit andere programma’s, of verhoog de grens (ulimit -n 4096), en start het commando opnieuw',
}

/** Errors of the operating system, by code. */
const causes: Record<string, Cause> = {
  EACCES: noAccess,
  EPERM: noAccess,
  EROFS: noAccess,
  ENOTDIR: fileInTheWay,
  EEXIST: fileInTheWay,
  EISDIR: {
    what: 'Hier kan Raadsdeck niet lezen of schrijven: op de plek van een bestand staat een map.',
    mend: 'verplaats of hernoem die map',
  },
  EBUSY: inUse,
  ETXTBSY: inUse,
  ENOSPC: full,
  EDQUOT: full,
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
  EIO: { what: 'De schijf geeft een fout bij het lezen of schrijven.', mend: 'controleer de schijf, of zet het project op een andere' },
  ENOMEM: { what: 'Er is te weinig geheugen vrij.', mend: 'sluit andere programma’s en start het commando opnieuw' },
}

const brokenPackage = {
  what: 'Een van de geïnstalleerde pakketten is kapot of ontbreekt.',
  mend: 'voer npm ci uit en start het commando opnieuw',
}

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
  const cause = causes[code]
  if (cause)
    return new Problem({ what: [cause.what, rest].filter(Boolean).join(' '), where: where ?? path, mend: cause.mend })
  return isBrokenPackage(error, code) ? new Problem({ ...brokenPackage, where: error.message.split('\n')[0] }) : error
}

const packageCodes = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_INVALID_PACKAGE_CONFIG', 'ERR_PACKAGE_PATH_NOT_EXPORTED']

/** Node's codes are the same for a file of ours; its words name the package. */
function isBrokenPackage({ name, message, stack = '' }: Error, code: string): boolean {
  if (/^(?:Cannot find native binding|Cannot find package |The requested module '[^./])/.test(message))
    return true
  if (packageCodes.includes(code))
    return /[\\/]node_modules[\\/]/.test(message)
  // Only packages are JavaScript: ours is TypeScript, whose errors have a code.
  return code === 'ERR_DLOPEN_FAILED'
    || (name === 'SyntaxError' && !code && /^\S*[\\/]node_modules[\\/]|compileSourceTextModule/.test(stack))
}

/** What an error tells the user: one they can mend in a few words, a defect of ours with all that helps to find it. */
export function messageOf(error: unknown): string {
  const told = asProblem(error)
  if (told instanceof Problem)
    return told.message
  const trace = error instanceof Error ? error.stack ?? error.message : String(error)
  return `${trace}\nDit is een fout in Raadsdeck zelf, niet in de memo of het commando. Meld hem met de regels hierboven.`
}
