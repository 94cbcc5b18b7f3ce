import type { PartLiteral } from '../schema/memo.ts'

export const task: PartLiteral<'task'> = {
  kind: 'task',
  id: 'opgave',
  text: 'De bestuurders, die na de gemeenteraadsverkiezingen aan de slag gaan, staan dus voor een grote en complexe opgave. Ze moeten het optimum vinden tussen alle digitale mogelijkheden, steeds meer wetgeving en alle verwachtingen en vragen van inwoners en bedrijven over de dienstverlening.',
  optimum: {
    centre: 'het optimum',
    forces: [
      'alle digitale mogelijkheden',
      'steeds meer wetgeving',
      'alle verwachtingen en vragen van inwoners en bedrijven',
    ],
  },
  ours: {
    heading: 'De opgave: het optimum vinden',
    summary: 'wat er van bestuurders wordt gevraagd',
    hints: ['Wijs de drie krachten aan; het optimum ligt nooit helemaal in één hoek.'],
    seconds: 60,
  },
}
