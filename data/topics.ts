import type { MemoLiteral } from '../schema/memo.ts'

export const topics: MemoLiteral['topics'] = {
  leadIn: 'Hieronder vindt u een korte beschrijving en verwijzingen naar relevante informatie rondom deze hoofdthema\'s en het onderwerp digitalisering in bredere zin.',
  items: [
    {
      id: 'digitalisering-algemeen',
      title: 'Digitalisering algemeen',
      ours: { hints: ['Noem één bron en zeg waarom die voor de raad telt; de rest is naslag.'], seconds: 90, short: false },
    },
    {
      id: 'digitale-grondrechten-en-ethiek',
      title: 'Digitale grondrechten en ethiek',
      ours: { hints: ['‘Raad weten met digitalisering’ is voor raadsleden geschreven: begin daar.'], seconds: 90, short: false },
    },
    {
      id: 'digitale-weerbaarheid',
      title: 'Digitale weerbaarheid',
      ours: { hints: ['Eén agenda, tien actielijnen: vraag welke er in de eigen gemeente lopen.'], seconds: 45, short: false },
    },
    {
      id: 'data',
      title: 'Data',
      ours: { hints: ['De vraag is dezelfde als bij dilemma 4: welke data, waarvoor?'], seconds: 45, short: false },
    },
  ],
  ours: {
    heading: 'Bronnen bij het gesprek',
    hints: ['Zeg dat iedere bron achterin een eigen pagina heeft; klikken op de titel is genoeg.'],
    seconds: 30,
    short: false,
  },
}
