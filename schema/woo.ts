/**
 * Categories of council papers (Woo, art. 3.3) by official name: sitemap number, TOOI address.
 * https://wetten.overheid.nl/BWBR0045754/2024-10-01#Hoofdstuk3_Artikel3.3
 */
export const CATEGORIES = {
  'vergaderstukken decentrale overheden': { number: '008', tooi: 'c_db4862c3' },
  'bij vertegenwoordigende organen ingekomen stukken': { number: '006', tooi: 'c_8c840238' },
  'agenda’s en besluitenlijsten bestuurscolleges': { number: '009', tooi: 'c_3a248e3a' },
  'adviezen': { number: '010', tooi: 'c_99a836c7' },
} as const

/** Acts on a document at its date, and their TOOI addresses. */
export const HANDLINGS = { vaststelling: 'c_641ecd76', ondertekening: 'c_e1ec050e', ontvangst: 'c_dfcee535' } as const

/** The register of government organisations. */
export const ORGANISATIONS = 'https://identifier.overheid.nl/tooi/id/'
/** The register of terms, in which {@link CATEGORIES} and {@link HANDLINGS} are. */
export const TERMS = 'https://identifier.overheid.nl/tooi/def/thes/kern/'
