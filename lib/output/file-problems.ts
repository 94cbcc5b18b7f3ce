import { Problem } from '../problem.ts'

interface Cause {
  codes: string[]
  what: string
  mend: string
}

const causes: Cause[] = [
  {
    codes: ['EACCES', 'EPERM', 'EROFS'],
    what: 'Hier mag Raadsdeck niet schrijven.',
    mend: 'geef jezelf schrijfrechten, en sluit een programma dat het bestand open heeft',
  },
  {
    codes: ['ENOTDIR', 'EEXIST'],
    what: 'Hier kan Raadsdeck niet schrijven: op de plek van een map staat een bestand.',
    mend: 'verplaats of hernoem dat bestand',
  },
  {
    codes: ['EISDIR'],
    what: 'Hier kan Raadsdeck niet schrijven: op de plek van het bestand staat een map.',
    mend: 'verplaats of hernoem die map',
  },
  {
    codes: ['EBUSY', 'ETXTBSY'],
    what: 'Een ander programma houdt dit bezet.',
    mend: 'sluit het programma dat het open heeft en start het commando opnieuw',
  },
  { codes: ['ENOSPC', 'EDQUOT'], what: 'De schijf is vol.', mend: 'maak ruimte en start het commando opnieuw' },
]

/**
 * An error of the file system as its user can mend it.
 * @param place what was being written, as the user knows it
 * @returns a Problem for what a user can mend; any other error as it is
 */
export function asFileProblem(error: unknown, place: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  const cause = causes.find(({ codes }) => code && codes.includes(code))
  return cause ? new Problem({ what: cause.what, where: place, mend: cause.mend }) : error
}
