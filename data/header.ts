import type { MemoLiteral } from '../schema/memo.ts'

export const header: MemoLiteral['header'] = {
  title: 'Maatschappelijke effecten digitalisering - uw aandacht en betrokkenheid',
  to: 'Gemeenteraad, t.b.v. formatiedossier',
  via: 'vertegenwoordiging Netwerk MT Middelen',
  from: 'Ronald Mons (CIO) en team Beleid & Ontwikkeling Servicegemeente Dordrecht',
  date: '2022-03-21',
  ours: {
    description: 'Memo aan de gemeenteraad over de maatschappelijke effecten van digitalisering: vijf dilemma’s, de opgave, drie hoofdthema’s en dertien bronnen.',
    keywords: ['digitalisering', 'gemeenteraad', 'digitale grondrechten', 'digitale ethiek', 'digitale weerbaarheid', 'data'],
    publisher: { name: 'Gemeente Dordrecht', tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0505' },
    category: 'vergaderstukken decentrale overheden',
    handling: 'vaststelling',
    hints: [
      'Heet de raad welkom en zeg wie u bent.',
      'Zeg dat de memo uit maart 2022 is: de bronnen zijn van die tijd.',
    ],
    seconds: 45,
    shortSeconds: 30,
  },
}
