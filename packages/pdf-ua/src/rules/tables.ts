import type { CheckSubject, Failure } from './subject.ts'
import { parentRole, rolledOutKids } from '../read/structure.ts'
import { placeOf } from './subject.ts'

type Nesting = [clause: string, roles: string[]]

/** Allowed parents and children of each part of a table. */
const NESTING: Record<string, { inside?: Nesting, holds?: Nesting }> = {
  Table: { holds: ['7.2-3', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']] },
  THead: { inside: ['7.2-5', ['Table']], holds: ['7.2-36', ['TR']] },
  TBody: { inside: ['7.2-6', ['Table']], holds: ['7.2-37', ['TR']] },
  TFoot: { inside: ['7.2-7', ['Table']], holds: ['7.2-38', ['TR']] },
  TR: { inside: ['7.2-4', ['Table', 'THead', 'TBody', 'TFoot']], holds: ['7.2-10', ['TH', 'TD']] },
  TH: { inside: ['7.2-8', ['TR']] },
  TD: { inside: ['7.2-9', ['TR']] },
}

/** Nesting of tables: PDF/UA-1 7.2-3 to 7.2-14, 7.2-16 and 7.2-36 to 7.2-39. */
export function* checkTables(subject: CheckSubject): Generator<Failure> {
  for (const element of subject.elements) {
    const rule = NESTING[element.role]
    if (!rule)
      continue
    const [insideClause, parents] = rule.inside ?? []
    if (parents && !parents.includes(parentRole(element) ?? '')) {
      yield {
        clause: `PDF/UA-1 ${insideClause}`,
        message: `${element.role} staat niet in ${parents.join(' of ')}.`,
        ...placeOf(element, subject),
      }
    }
    const kids = rolledOutKids(element).map(({ role }) => role)
    const [holdsClause, allowed] = rule.holds ?? []
    const strangers = [...new Set(kids.filter(role => allowed && !allowed.includes(role)))]
    if (strangers.length > 0) {
      yield {
        clause: `PDF/UA-1 ${holdsClause}`,
        message: `${element.role} bevat iets dat er niet in hoort: ${strangers.join(', ')}.`,
        ...placeOf(element, subject),
      }
    }
    if (element.role === 'Table')
      yield* checkParts(kids).map(failure => ({ ...failure, ...placeOf(element, subject) }))
  }
}

function checkParts(kids: string[]): Failure[] {
  const count = (role: string): number => kids.filter(kid => kid === role).length
  const rules: [broken: boolean, clause: string, message: string][] = [
    [count('THead') > 1, '7.2-11', 'Een tabel heeft meer dan één kop (THead).'],
    [count('TFoot') > 1, '7.2-12', 'Een tabel heeft meer dan één voet (TFoot).'],
    [count('TFoot') > 0 && !count('TBody'), '7.2-13', 'Een tabel heeft een voet (TFoot) maar geen inhoud (TBody).'],
    [count('THead') > 0 && !count('TBody'), '7.2-14', 'Een tabel heeft een kop (THead) maar geen inhoud (TBody).'],
    [
      kids.slice(1, -1).includes('Caption'),
      '7.2-16',
      'Het bijschrift (Caption) van een tabel staat niet vooraan of achteraan.',
    ],
    [count('Caption') > 1, '7.2-39', 'Een tabel heeft meer dan één bijschrift (Caption).'],
  ]
  return rules.filter(([broken]) => broken).map(([, clause, message]) => ({ clause: `PDF/UA-1 ${clause}`, message }))
}
