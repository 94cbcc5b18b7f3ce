import { Problem } from './problem.ts'

const AGAIN = 'start het commando opnieuw'

/** By the operating system's codes. */
const CAUSES: [codes: RegExp, what: string, mend: string][] = [
  [
    /^(?:EACCES|EPERM|EROFS)$/,
    'Raadsdeck mag hier niet lezen of schrijven.',
    'geef jezelf lees- en schrijfrechten, en sluit een programma dat het bestand open heeft',
  ],
  [
    /^(?:ENOTDIR|EEXIST)$/,
    'Hier kan Raadsdeck niet schrijven: op de plek van een map staat een bestand.',
    'verplaats of hernoem dat bestand',
  ],
  [
    /^EISDIR$/,
    'Hier kan Raadsdeck niet lezen of schrijven: op de plek van een bestand staat een map.',
    'verplaats of hernoem die map',
  ],
  [/^(?:EBUSY|ETXTBSY)$/, 'Een ander programma houdt dit bezet.', `sluit het programma dat het open heeft en ${AGAIN}`],
  [/^(?:ENOSPC|EDQUOT)$/, 'De schijf is vol.', `maak ruimte en ${AGAIN}`],
  [
    /^(?:EMFILE|ENFILE)$/,
    'Er staan te veel bestanden tegelijk open op deze computer.',
    `sluit andere programma’s, of verhoog de grens (ulimit -n 4096), en ${AGAIN}`,
  ],
  [/^EIO$/, 'De schijf geeft een fout bij het lezen of schrijven.', 'controleer de schijf, of zet het project op een andere'],
  [/^ENOMEM$/, 'Er is te weinig geheugen vrij.', `sluit andere programma’s en ${AGAIN}`],
]

const PACKAGE_CODES = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_INVALID_PACKAGE_CONFIG', 'ERR_PACKAGE_PATH_NOT_EXPORTED']

/**
 * An error that a user can mend, as a {@link Problem}; any other as it is.
 * @param error of the file system, or of a package that does not load
 * @param where the file or folder, as the user knows it; the error's own path unless said
 * @param rest a sentence on the files that were there
 */
export function asProblem(error: unknown, where?: string, rest?: string): unknown {
  if (!(error instanceof Error) || error instanceof Problem)
    return error
  const { code = '', path } = error as NodeJS.ErrnoException
  const [, what, mend] = CAUSES.find(([codes]) => codes.test(code)) ?? []
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

/** Node's codes also occur for our own files; its message names the package. */
function isBrokenPackage({ name, message, stack = '' }: Error, code: string): boolean {
  // npm may skip optional packages, such as native bindings: https://github.com/npm/cli/issues/4828
  if (/^(?:Cannot find native binding|Cannot find package |The requested module '[^./])/.test(message))
    return true
  if (PACKAGE_CODES.includes(code))
    return /[\\/]node_modules[\\/]/.test(message)
  // Only packages are JavaScript: ours is TypeScript, whose errors have a code.
  return code === 'ERR_DLOPEN_FAILED'
    || (name === 'SyntaxError' && !code && /^\S*[\\/]node_modules[\\/]|compileSourceTextModule/.test(stack))
}

/** The message for a user, with a trace for a defect of ours. */
export function messageOf(error: unknown): string {
  const told = asProblem(error)
  if (told instanceof Problem)
    return told.message
  const trace = error instanceof Error ? error.stack ?? error.message : String(error)
  return `${trace}\nDit is een fout in Raadsdeck zelf, niet in de memo of het commando. Meld hem met de regels hierboven.`
}
