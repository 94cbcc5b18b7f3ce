import type { MemoLiteral } from '../schema/memo.ts'

export const contacts: MemoLiteral['contacts'] = [{
  name: 'Ronald Mons',
  role: 'CIO (Chief Information Officer)',
  invitation: 'We gaan graag met u in het gesprek.',
  lines: 'U kunt Ronald Mons bereiken via 06 – 295 27 720 en jra.mons@dordrecht.nl.',
  telephone: '06 – 295 27 720',
  email: 'jra.mons@dordrecht.nl',
}]
