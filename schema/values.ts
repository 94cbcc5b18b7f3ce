import { z } from 'zod'
import { DECEPTIVE } from './text.ts'

/** A readable name within an address: small letters, digits and single hyphens, at most 60 characters. */
export const id = () => z.string()
  .max(60, { error: 'is langer dan 60 tekens' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'is geen geldige id (kleine letters, cijfers en losse koppeltekens, zoals "slimme-cameras")',
  })

/** A day that exists, as ISO 8601 writes it: 2022-03-21. */
export const day = () => z.iso.date({ error: 'is geen bestaande datum in de vorm 2022-03-21' })

/** A year, month or day: 2022, 2022-03 or 2022-03-21. */
export const moment = () => z.string().refine(
  value => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) || z.iso.date().safeParse(value).success,
  { error: 'is geen bestaand jaar, maand of dag (2022, 2022-03 of 2022-03-21)' },
)

/** An address on the web; other schemes than http and https are refused, and so is what a reader could not see in it. */
export const webAddress = () => z.url({
  protocol: /^https?$/,
  error: 'is geen adres dat met http:// of https:// begint',
  abort: true,
}).refine(url => !/\s/.test(url) && !DECEPTIVE.test(url), { error: 'bevat een spatie of een teken dat niet te zien is' })

/** The time that a slide takes when it is spoken, in seconds: 5 to 600. */
export const seconds = () => z.int({ error: 'is geen heel aantal seconden' })
  .min(5, { error: 'is korter dan 5 seconden' })
  .max(600, { error: 'is langer dan 600 seconden (10 minuten)' })

/** A language as BCP 47 writes it: nl, en, fr. */
export const language = () => z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
  error: 'is geen taalcode zoals "nl" of "en"',
})
