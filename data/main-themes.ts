import type { PartLiteral } from '../schema/memo.ts'

export const mainThemes: PartLiteral<'themes'> = {
  kind: 'themes',
  id: 'hoofdthemas',
  leadIn: 'Het gesprek dat moet worden gevoerd gaat over een aantal hoofdthema\'s:',
  items: [
    {
      id: 'digitale-grondrechten',
      text: 'Digitale grondrechten, vertaald voor de inwoners van de gemeente en de regio Drechtsteden',
      ours: { heading: 'Grondrechten', topics: ['digitale-grondrechten-en-ethiek', 'data'] },
    },
    {
      id: 'digitale-ethiek',
      text: 'Digitale ethiek: welke (publieke) waarden staan centraal?',
      ours: { heading: 'Ethiek', topics: ['digitale-grondrechten-en-ethiek', 'data'] },
    },
    {
      id: 'digitale-weerbaarheid',
      text: '(Digitale) weerbaarheid van de stad (digitale veiligheid, verantwoord gebruik van informatie, omgaan met desinformatie, etc.) door programma\'s en projecten te starten op scholen, bij bedrijven etc.',
      ours: { heading: 'Weerbaarheid', topics: ['digitale-weerbaarheid'] },
    },
  ],
  ours: {
    heading: 'Drie hoofdthema’s voor het gesprek',
    hints: ['Vraag welk hoofdthema de raad als eerste wil bespreken.'],
    seconds: 60,
    short: false,
  },
}
