import type { CheckSubject, Failure } from './subject.ts'
import { parentRole, rolledOutKids } from '../read/structure.ts'
import { placeOf } from './subject.ts'

/** Lists: PDF/UA-1 7.2-17 to 7.2-20 and 7.2-40. */
export function* checkLists(subject: CheckSubject): Generator<Failure> {
  for (const element of subject.elements) {
    const parent = parentRole(element)
    const kids = rolledOutKids(element).map(({ role }) => role)
    if (element.role === 'LI' && parent !== 'L') {
      yield {
        clause: 'PDF/UA-1 7.2-17',
        message: `Een lijstpunt (LI) staat in ${parent ?? 'niets'}, niet in een lijst (L).`,
        ...placeOf(element, subject),
      }
    }
    if (element.role === 'LBody' && parent !== 'LI') {
      yield {
        clause: 'PDF/UA-1 7.2-18',
        message: `De inhoud van een lijstpunt (LBody) staat in ${parent ?? 'niets'}, niet in een lijstpunt (LI).`,
        ...placeOf(element, subject),
      }
    }
    if (element.role === 'L' && kids.some(role => !['L', 'LI', 'Caption'].includes(role))) {
      yield {
        clause: 'PDF/UA-1 7.2-19',
        message: `Een lijst (L) bevat iets anders dan lijstpunten: ${listOf(kids, ['L', 'LI', 'Caption'])}.`,
        ...placeOf(element, subject),
      }
    }
    if (element.role === 'L' && kids.slice(1).includes('Caption')) {
      yield {
        clause: 'PDF/UA-1 7.2-40',
        message: 'Het bijschrift (Caption) van een lijst staat niet vooraan.',
        ...placeOf(element, subject),
      }
    }
    if (element.role === 'LI' && kids.some(role => !['Lbl', 'LBody'].includes(role))) {
      yield {
        clause: 'PDF/UA-1 7.2-20',
        message: `Een lijstpunt (LI) bevat iets buiten Lbl en LBody: ${listOf(kids, ['Lbl', 'LBody'])}.`,
        ...placeOf(element, subject),
      }
    }
  }
}

function listOf(kids: string[], allowed: string[]): string {
  return [...new Set(kids.filter(role => !allowed.includes(role)))].join(', ')
}
