import type { PartLiteral } from '../schema/memo.ts'

export const closing: PartLiteral<'closing'> = {
  kind: 'closing',
  id: 'afsluiting',
  heading: 'Ter afsluiting',
  paragraphs: [
    'Digitalisering is een domein overstijgend en horizontaal onderwerp. Dit maakt het een complex strategisch onderwerp. Ronald Mons, de CIO (Chief Information Officer) voor de regio vanuit de gemeente Dordrecht, en de strategische adviseurs van het team Beleid & Ontwikkeling van de Servicegemeente Dordrecht houden zich dagelijks bezig met digitalisering en de maatschappelijke relevantie.',
  ],
  ours: {
    weight: 'small',
    hints: ['Zeg kort bij wie de raad terecht kan; daarna kiest de raad een dilemma.'],
    seconds: 60,
    shortSeconds: 45,
  },
}
