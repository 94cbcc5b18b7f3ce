import { z } from 'zod'

/** Whose words a text is: the memo's, shown as they are, or ours, marked as ours. */
export type Voice = 'memo' | 'ours'

/** Tells of every text field in the schema whose words it holds. */
export const voices = z.registry<{ voice: Voice }>()

/**
 * Characters that would make a text show as something else than what it is:
 * control characters, what is not there to see (soft hyphen, zero-width space, byte order mark), which makes words that
 * look the same differ, and the marks that turn the reading direction (Unicode UAX #9).
 */
export const DECEPTIVE = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u

const hexadecimal = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

function text() {
  return z.string().check((context) => {
    const deceptive = DECEPTIVE.exec(context.value)
    const complain = (message: string, mend: string): void => {
      context.issues.push({ code: 'custom', input: context.value, message, params: { mend } })
    }
    if (!context.value.trim())
      complain('is leeg', 'vul een tekst in, of laat het veld weg als het mag ontbreken')
    else if (context.value !== context.value.trim())
      complain('begint of eindigt met een spatie', 'haal de spatie weg')
    else if (deceptive)
      complain(`bevat een teken dat niet te zien is (${hexadecimal(deceptive[0])})`, 'haal het teken weg; een nieuwe alinea is een nieuw element in de lijst')
    else if (!context.value.isWellFormed())
      complain('bevat een half teken (losse surrogaat)', 'typ het teken opnieuw')
  })
}

/** A text of the memo itself: one line, not empty, no hidden characters. */
export const memoText = () => text().register(voices, { voice: 'memo' })

/** A text that the deck adds: one line, not empty, no hidden characters. */
export const ourText = () => text().register(voices, { voice: 'ours' })
