import { Problem } from '../../lib/problem.ts'

const retry = 'start het commando opnieuw; gebeurt het weer, sluit dan andere programma’s of noem een andere browser in RAADSDECK_BROWSER'

/** The browser ended by itself, or something else ended it. */
export function browserGone(): Problem {
  return new Problem({ what: 'De browser die de pdf’s maakt, is onverwacht gestopt.', mend: retry })
}

export function pageCrashed(): Problem {
  return new Problem({ what: 'Een pagina in de browser is vastgelopen, vaak door te weinig geheugen.', mend: retry })
}

/** @param limit in ms */
export function browserSilent(limit: number): Problem {
  return new Problem({ what: `De browser geeft al ${limit / 1000} seconden geen antwoord.`, mend: retry })
}

/** @param why in the browser's own words */
export function browserRefuses(why: string): Problem {
  return new Problem({ what: `De browser weigert een opdracht: ${why}`, mend: retry })
}
