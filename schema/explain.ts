import type { z } from 'zod'
import type { Finding } from './findings.ts'

type Issue = z.core.$ZodIssue

const KINDS: Record<string, string> = {
  string: 'een tekst',
  array: 'een lijst',
  object: 'een object',
  number: 'een getal',
  int: 'een heel getal',
}

/** What zod found, in the words of the person who wrote the memo down. One issue may name several unknown fields. */
export function explainIssue(issue: Issue): Finding[] {
  const path = issue.path as (string | number)[]
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? issue.expected
      return issue.input === undefined
        ? [{ path, what: 'ontbreekt', mend: `vul ${kind} in` }]
        : [{ path, what: `is geen ${kind.replace(/^een /, '')}`, mend: `maak er ${kind} van` }]
    }
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ path: [...path, key], what: 'is een onbekend veld', mend: 'haal het weg of verbeter de naam' }))
    case 'invalid_union':
      return [{ path, what: 'is geen bekende waarde', mend: 'kies "seen", "pattern" of "none"' }]
    case 'too_small':
      return issue.origin === 'array'
        ? [{ path, what: 'heeft te weinig onderdelen', mend: `geef er ten minste ${issue.minimum}, of laat het veld weg als het mag ontbreken` }]
        : [{ path, what: issue.message, mend: `kies ${issue.minimum} of meer` }]
    case 'too_big':
      return issue.origin === 'array'
        ? [{ path, what: 'heeft te veel onderdelen', mend: `geef er ten hoogste ${issue.maximum}` }]
        : [{ path, what: issue.message, mend: `kies ${issue.maximum} of minder` }]
    case 'custom':
      return [{ path, what: issue.message, mend: String(issue.params?.mend ?? 'verbeter de waarde') }]
    default:
      return [{ path, what: issue.message, mend: 'verbeter de waarde' }]
  }
}
