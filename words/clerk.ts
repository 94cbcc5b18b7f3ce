/** A page for the clerk, always in Dutch. */
export interface ClerkPage {
  title: string
  parts: { heading?: string, text?: string[], items?: string[], table?: { columns: string[], rows: string[][] } }[]
}

/** The facts of the clerk's folder. */
export interface ClerkFacts {
  title: string
  from?: string
  /** As a reader writes it. */
  date?: string
  files: { name: string, about: keyof typeof ABOUT, pages: number, bytes: number, checksum: string }[]
  /** The memo's, in Dutch. */
  language: string
  /** The address of the memo as a page. */
  site?: string
  /** Contains data for the council only. */
  isForCouncil: boolean
  /** The programs that checked the files. */
  judges: string[]
}

const ABOUT = {
  presentation: 'de presentatie: elke dia een bladzijde',
  handout: 'de hele memo op A4, om te lezen en op te schrijven',
  slidesHandout: 'de dia’s met schrijflijnen',
}

const pages = (count: number): string => count === 1 ? '1 bladzijde' : `${count} bladzijden`

const memoOf = ({ title, date }: ClerkFacts): string => `de memo ‘${title}’${date ? ` van ${date}` : ''}`

/** Instructions for publishing, and the damage that portals tend to do. */
export function clerkLetter(facts: ClerkFacts): ClerkPage {
  const { title, from, date, language, files, site, isForCouncil } = facts
  const closed = 'Er staan gegevens in die alleen voor de raad zijn. Zet ze in het besloten deel, en nergens anders.'
  return {
    title: 'Brief aan de griffie',
    parts: [
      { text: ['Beste griffier,', `In deze map staan de pdf’s bij ${memoOf(facts)}. Ze zijn klaar om te publiceren.`] },
      {
        heading: 'Deze bestanden publiceert u',
        items: files.map(({ name, about, pages: count }) => `${name}: ${ABOUT[about]} (${pages(count)})`),
      },
      {
        text: [
          ...isForCouncil ? [closed] : [],
          'De brief die u nu leest, bewijs.html en sha256.txt zijn voor uzelf.',
          ...site ? [`De memo staat ook als pagina op ${site}.`] : [],
        ],
      },
      {
        heading: 'Zo blijven ze toegankelijk',
        items: [
          'Publiceer het bestand zelf. Druk het niet opnieuw af naar pdf, en zet er geen voorblad, stempel of watermerk op.',
          'Laat het portaal het bestand niet verkleinen of omzetten. Er zijn portalen die de metadata wissen: dan zegt het bestand niet meer dat het toegankelijk is.',
          'Voeg de bestanden niet samen. Dan verdwijnen de tags, en een schermlezer leest niets meer voor.',
          'Zet er geen wachtwoord of andere beveiliging op.',
          `Vraagt het portaal om een titel, een datum en een taal? Vul in: ${[`‘${title}’`, date, language].filter(Boolean).join(', ')}.`,
        ],
      },
      {
        heading: 'Controleer het na het publiceren',
        text: [
          'Stuur het adres van elk gepubliceerd bestand aan de afzender. Die vraagt met ‘npm run check:pdf -- adres’ of het bestand nog heel is, en wat het portaal heeft weggehaald.',
          'U kunt ook het bestand van de site halen en het controlegetal vergelijken met dat in sha256.txt. Zijn ze gelijk, dan is er niets veranderd.',
        ],
      },
      { text: ['Met vriendelijke groet,', ...from ? [from] : []] },
    ],
  }
}

/** Each file, with the rules, programs and date of its check. */
export function clerkProof(facts: ClerkFacts): ClerkPage {
  const { date, files, judges } = facts
  return {
    title: 'Bewijs bij de pdf’s',
    parts: [
      { text: [`Bij ${memoOf(facts)}.`] },
      {
        heading: 'De bestanden',
        table: {
          columns: ['Bestand', 'Wat het is', 'Omvang', 'Controlegetal (SHA-256)'],
          rows: files.map(({ name, about, pages: count, bytes, checksum }) =>
            [name, ABOUT[about], `${pages(count)}, ${Math.ceil(bytes / 1000)} kB`, checksum]),
        },
      },
      {
        heading: 'Waarop ze zijn gecontroleerd',
        text: ['Op PDF/UA-1 (ISO 14289-1, toegankelijk) en PDF/A-2a (ISO 19005-2, duurzaam): de regels die een programma kan beoordelen. Ze voldoen aan al die regels, over:'],
        items: [
          'begin, einde en kenmerk van het bestand',
          'tags, taal en titelbalk',
          'metadata',
          'kleuren en doorzichtigheid',
          'soorten tags en hun rol, noten',
          'koppen, lijsten en tabellen',
          'alternatieve teksten van plaatjes',
          'delen, inhoudsopgave en nummers',
          'kop- en voetregels',
          'links, formulieren en acties',
          'lettertypen en leestekens',
          'alles wat is getekend: het heeft een tag of is versiering',
        ],
      },
      { heading: 'Waarmee', items: judges },
      {
        heading: 'Wanneer',
        text: [`Bij het maken, op de bytes die in deze map staan. Dezelfde memo geeft altijd dezelfde bestanden; als datum geldt daarom die van de memo${date ? `, ${date}` : ''}.`],
      },
      {
        heading: 'Wat een programma niet kan beoordelen',
        text: ['Of een alternatieve tekst klopt, en of de volgorde van het voorlezen logisch is. Laat daar iemand naar luisteren die een schermlezer gebruikt.'],
      },
    ],
  }
}
