import type { PartLiteral } from '../schema/memo.ts'

export const introduction: PartLiteral<'text'> = {
  kind: 'text',
  id: 'inleiding',
  heading: 'Inleiding',
  blocks: [
    {
      id: 'blijvend',
      text: 'Digitalisering heeft de laatste jaren een steeds grotere rol gekregen in onze maatschappij. Digitalisering \'is here to stay\'.',
      emphasis: 'Digitalisering \'is here to stay\'',
      ours: {
        heading: 'Digitalisering blijft',
        hints: ['Noem één voorbeeld uit de eigen gemeente dat ieder raadslid kent.'],
        seconds: 45,
        short: false,
      },
    },
    {
      id: 'van-ict-naar-effecten',
      continues: true,
      text: 'Het gaat niet langer puur om ICT (techniek en middelen), maar om de maatschappelijke effecten die digitalisering heeft. Het is daarom voor een gemeente ook niet langer bedrijfsvoering, maar onderdeel van het primaire proces én de maatschappelijke discussie.',
      shifts: [
        { from: 'ICT (techniek en middelen)', to: 'de maatschappelijke effecten' },
        { from: 'bedrijfsvoering', to: 'het primaire proces én de maatschappelijke discussie' },
      ],
      ours: {
        heading: 'Van techniek naar maatschappij',
        hints: ['Lees de tekening van links naar rechts: dit is de verschuiving waar het vanavond om gaat.'],
        seconds: 60,
      },
    },
    {
      id: 'college-en-raad',
      continues: true,
      text: 'Dit vraagt om een andere betrokkenheid van het College en de Gemeenteraad. Integraal sturen vraagt om een portefeuille Digitalisering, die goed samenwerkt met de andere portefeuilles om optimaal maatschappelijk resultaat te bereiken. Voor de Gemeenteraad vraagt het wellicht zich intern te organiseren, in lijn met de commissie voor Digitale Zaken van de Tweede Kamer.',
      columns: [
        {
          text: 'Integraal sturen vraagt om een portefeuille Digitalisering, die goed samenwerkt met de andere portefeuilles om optimaal maatschappelijk resultaat te bereiken.',
          ours: { heading: 'Het college' },
        },
        {
          text: 'Voor de Gemeenteraad vraagt het wellicht zich intern te organiseren, in lijn met de commissie voor Digitale Zaken van de Tweede Kamer.',
          ours: { heading: 'De raad' },
        },
      ],
      ours: {
        heading: 'Wat dit van college en raad vraagt',
        hints: ['De memo zegt ‘wellicht’: de raad gaat zelf over zijn organisatie.', 'De commissie Digitale Zaken staat als bron in deze presentatie.'],
        seconds: 60,
        short: false,
      },
    },
    {
      id: 'van-techniek-naar-politiek',
      text: 'Waar vroeger kennis van techniek volstond om de juiste keuzes te maken tijdens een digitaliseringstraject, zijn digitale vraagstukken nu veel vaker politiek.',
      emphasis: 'veel vaker politiek',
      ours: {
        heading: 'Van techniek naar politiek',
        hints: ['Dit is de brug naar de dilemma’s: het zijn keuzes, geen technische vragen.'],
        seconds: 40,
        shortSeconds: 30,
      },
    },
  ],
  ours: { summary: 'waarom dit de raad aangaat' },
}
