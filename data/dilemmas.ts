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
      ours: {
        subject: 'slimme verkeerslichten',
        sources: ['waardevol-digitaliseren', 'trendrapport-informatiesamenleving-2022'],
        hints: ['Vraag wie er wint en wie er wacht, en wie dat bepaalt.'],
        seconds: 60,
      },
    },
    {
      id: 'cameras',
      text: 'Wel of geen slimme camera\'s in de openbare ruimte en zo ja, waar worden de beelden en data van die camera\'s opgeslagen?',
      ours: {
        subject: 'slimme camera’s',
        sources: ['agenda-digitale-grondrechten-en-ethiek-2022-2026', 'handreiking-digitale-ethiek', 'agenda-digitale-veiligheid-2020-2024'],
        hints: ['Het zijn twee vragen: óf er camera’s komen, en waar de beelden blijven.'],
        seconds: 60,
      },
    },
    {
      id: 'balie',
      text: 'Kan onze inwoner voor zijn vraag of verzoek ook nog naar een gemeentelijke balie of medewerker?',
      ours: {
        subject: 'de balie',
        sources: ['code-goed-digitaal-openbaar-bestuur', 'nederlandse-digitaliseringsstrategie-2021'],
        hints: ['Vraag de raad wie er niet mee kan met alleen digitaal.'],
        seconds: 60,
      },
    },
    {
      id: 'persoonlijke-data',
      text: 'Hebben we nu echt al die persoonlijke data van onze inwoners nodig om armoede te bestrijden?',
      ours: {
        subject: 'persoonlijke data en armoede',
        sources: ['agenda-digitale-grondrechten-en-ethiek-2022-2026', 'data-agenda-overheid-2020', 'interbestuurlijke-datastrategie'],
        hints: ['Het doel staat niet ter discussie, het middel wel.'],
        seconds: 60,
      },
    },
    {
      id: 'algoritmes',
      text: 'Wel of geen algoritmes die helpen om fraude te bestrijden? En zo ja, onder welke voorwaarden?',
      ours: {
        subject: 'algoritmes tegen fraude',
        sources: ['handreiking-digitale-ethiek', 'code-goed-digitaal-openbaar-bestuur', 'raad-weten-met-digitalisering'],
        hints: ['Laat de tweede vraag het gesprek sturen: welke voorwaarden stelt de raad?'],
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
