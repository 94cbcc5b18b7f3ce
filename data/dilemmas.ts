import type { PartLiteral } from '../schema/memo.ts'

export const dilemmas: PartLiteral<'questions'> = {
  kind: 'questions',
  id: 'dilemmas',
  noun: { one: 'dilemma', many: 'dilemma’s' },
  leadIn: 'Voorbeelden zijn:',
  items: [
    {
      id: 'verkeerslichten',
      text: 'voorrang voor fietsers of auto\'s bij slimme verkeerslichten?',
      lead: 'voorrang voor fietsers of auto\'s',
      ours: {
        subject: 'slimme verkeerslichten',
        sides: {
          left: { name: 'Fietsers', prompt: 'Wat wint de fietser, en wie wacht?' },
          between: ['meestal fietsers', 'per kruispunt', 'meestal auto’s'],
          right: { name: 'Auto’s', prompt: 'Wat wint de automobilist, en wie wacht?' },
        },
        prompts: ['Wie stelt de regel vast?', 'Wanneer geldt een uitzondering?', 'Hoe zien we wat het doet?'],
        sources: ['waardevol-digitaliseren', 'trendrapport-informatiesamenleving-2022'],
        hints: ['Vraag wie er wint en wie er wacht, en wie dat bepaalt.'],
        cues: ['Lees de vraag voor en wacht even.', 'Noem beide kanten even lang. Vraag dan: wie stelt de regel vast?'],
        seconds: 60,
      },
    },
    {
      id: 'cameras',
      text: 'Wel of geen slimme camera\'s in de openbare ruimte en zo ja, waar worden de beelden en data van die camera\'s opgeslagen?',
      lead: 'Wel of geen slimme camera\'s',
      ours: {
        subject: 'slimme camera’s',
        sides: {
          left: { name: 'Wel', prompt: 'Wat wint de stad, en wie merkt dat?' },
          between: ['ja, onder voorwaarden', 'eerst een proef', 'nee, tenzij'],
          right: { name: 'Niet', prompt: 'Wat houdt de inwoner, en wie merkt dat?' },
        },
        prompts: ['Onder welke voorwaarde?', 'Waar staan de beelden?', 'Wie let erop?'],
        sources: ['agenda-digitale-grondrechten-en-ethiek-2022-2026', 'handreiking-digitale-ethiek', 'agenda-digitale-veiligheid-2020-2024'],
        hints: ['Het zijn twee vragen: óf er camera’s komen, en waar de beelden blijven.'],
        cues: ['Lees ook de tweede vraag voor: waar blijven de beelden?', 'Noem beide kanten even lang. Vraag dan: onder welke voorwaarde?'],
        seconds: 60,
      },
    },
    {
      id: 'balie',
      text: 'Kan onze inwoner voor zijn vraag of verzoek ook nog naar een gemeentelijke balie of medewerker?',
      lead: 'Kan onze inwoner voor zijn vraag of verzoek',
      ours: {
        subject: 'de balie',
        sides: {
          left: { name: 'Ja', prompt: 'Wie is daarmee geholpen?' },
          between: ['ja, op afspraak', 'voor sommige vragen', 'nee, wel hulp'],
          right: { name: 'Nee', prompt: 'Wie redt zich dan ook?' },
        },
        prompts: ['Voor welke vragen?', 'Voor welke inwoners?', 'Wat mag het kosten?'],
        sources: ['code-goed-digitaal-openbaar-bestuur', 'nederlandse-digitaliseringsstrategie-2021'],
        hints: ['Vraag de raad wie er niet mee kan met alleen digitaal.'],
        cues: ['Lees de vraag voor en wacht even.', 'Noem bij elke kant wie ermee geholpen is. Vraag dan: voor welke inwoners?'],
        seconds: 60,
      },
    },
    {
      id: 'persoonlijke-data',
      text: 'Hebben we nu echt al die persoonlijke data van onze inwoners nodig om armoede te bestrijden?',
      lead: 'Hebben we nu echt al die persoonlijke data',
      ours: {
        subject: 'persoonlijke data en armoede',
        sides: {
          left: { name: 'Ja', prompt: 'Wat lukt er alleen met deze data?' },
          between: ['ja, maar korter', 'kiezen per doel', 'alleen het nodigste'],
          right: { name: 'Nee', prompt: 'Wat lukt er ook zonder?' },
        },
        prompts: ['Welke data precies?', 'Hoe lang bewaren we ze?', 'Wie mag ze zien?'],
        sources: ['agenda-digitale-grondrechten-en-ethiek-2022-2026', 'data-agenda-overheid-2020', 'interbestuurlijke-datastrategie'],
        hints: ['Het doel staat niet ter discussie, het middel wel.'],
        cues: ['Lees de vraag voor en wacht even.', 'Noem beide kanten even lang. Vraag dan: welke data precies?'],
        seconds: 60,
      },
    },
    {
      id: 'algoritmes',
      text: 'Wel of geen algoritmes die helpen om fraude te bestrijden? En zo ja, onder welke voorwaarden?',
      lead: 'Wel of geen algoritmes',
      ours: {
        subject: 'algoritmes tegen fraude',
        sides: {
          left: { name: 'Wel', prompt: 'Wat vinden we ermee, en wie merkt dat?' },
          between: ['ja, onder voorwaarden', 'eerst een proef', 'nee, tenzij'],
          right: { name: 'Niet', prompt: 'Wat doen we dan, en wie merkt dat?' },
        },
        prompts: ['Onder welke voorwaarden?', 'Wie beslist aan het eind?', 'Waar kan een inwoner terecht?'],
        sources: ['handreiking-digitale-ethiek', 'code-goed-digitaal-openbaar-bestuur', 'raad-weten-met-digitalisering'],
        hints: ['Laat de tweede vraag het gesprek sturen: welke voorwaarden stelt de raad?'],
        cues: ['Lees ook de tweede vraag voor: onder welke voorwaarden?', 'Noem beide kanten even lang. Vraag dan: wie beslist aan het eind?'],
        seconds: 60,
      },
    },
  ],
  ours: {
    heading: 'Vijf dilemma’s',
    hints: ['Laat de raad kiezen met welk dilemma het gesprek begint; klik daarop.'],
    seconds: 45,
    shortSeconds: 30,
  },
}
