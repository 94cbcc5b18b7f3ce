import type { LookupFunction } from 'node:net'
import { Agent, EnvHttpProxyAgent, fetch } from 'undici'
import { Problem } from '../lib/problem.ts'
import { MOST_BYTES, TOO_LARGE } from './check-files.ts'
import { codeOf } from './links/client.ts'

/** In ms: for an answer, and for the whole file. */
export interface FetchLimits { answer: number, whole: number }

const HEADERS = { 'user-agent': 'Raadsdeck/1.0 (controle van een gepubliceerde pdf)', 'accept': 'application/pdf, */*;q=0.5' }

const ONLINE = 'Kijk of deze computer internet heeft en of het adres klopt.'
const LATER = 'Probeer het later nog eens.'
const FILE_ADDRESS = 'Open die pagina en kopieer het adres van de knop of de link die het bestand zelf geeft.'

/** Per error code, or part of one: the sentence and the mend. */
const ERRORS: [codes: RegExp, what: string, mend: string][] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/, 'De server van dit adres is niet te vinden.', ONLINE],
  [/^ECONNREFUSED$/, 'De server van dit adres neemt niet op.', LATER],
  [/CERT|TLS|SSL|SIGNED|SIGNATURE/, 'Het certificaat van de server klopt niet.', 'Meld dit bij de beheerder van de site.'],
  [/TIMEOUT|TimeoutError|ABORT/, 'De server geeft het bestand niet binnen de tijd.', LATER],
  [/^(?:ECONNRESET|UND_ERR_SOCKET|EPIPE)$/, 'De server verbreekt de verbinding.', LATER],
  [/redirect/, 'Dit adres verwijst eindeloos door.', 'Meld dit bij de beheerder van de site.'],
]

/**
 * Fetches a published PDF; follows redirects, heeds HTTPS_PROXY and NO_PROXY.
 * `lookup` resolves names; by default the system does.
 * @throws {Problem} when there is no PDF, or none within the limits
 */
export async function fetchPdf(
  address: string,
  { answer, whole }: FetchLimits = { answer: 15_000, whole: 120_000 },
  lookup?: LookupFunction,
): Promise<{ bytes: Uint8Array, url: string }> {
  const refuse = (what: string, mend: string): never => {
    throw new Problem({ what, where: address, mend })
  }
  const refuseLarge = (): never => refuse(TOO_LARGE, 'Laat het door een ander programma controleren, zoals veraPDF.')
  if (!URL.canParse(address))
    refuse('Dit is geen adres van het web.', 'Noem het hele adres, zoals https://www.voorbeeld.nl/memo.pdf.')
  const options = { connect: { timeout: answer, lookup }, headersTimeout: answer, bodyTimeout: answer }
  const dispatcher = lookup ? new Agent(options) : new EnvHttpProxyAgent(options)
  try {
    const response = await fetch(address, { dispatcher, headers: HEADERS, signal: AbortSignal.timeout(whole) })
    const { status, url, headers } = response
    if (status === 404 || status === 410)
      refuse(`Op dit adres staat geen bestand (${status}).`, 'Kijk of het adres klopt en of het bestand is gepubliceerd.')
    if (!response.ok)
      refuse(`De server geeft het bestand niet (${status}).`, status < 500 ? 'Kijk of het bestand openbaar is.' : LATER)
    if (Number(headers.get('content-length')) > MOST_BYTES)
      refuseLarge()
    const parts: Uint8Array[] = []
    let length = 0
    for await (const part of response.body ?? []) {
      length += part.length
      if (length > MOST_BYTES)
        refuseLarge()
      parts.push(part)
    }
    const bytes = Buffer.concat(parts)
    if (headers.get('content-type')?.includes('html') && !bytes.subarray(0, 1024).includes('%PDF-'))
      refuse('Op dit adres staat een webpagina, geen PDF.', FILE_ADDRESS)
    return { bytes, url }
  }
  catch (error) {
    if (error instanceof Problem)
      throw error
    const { name, cause } = error as Error
    const code = name === 'TimeoutError' ? name : /redirect/.test(String(cause)) ? 'redirect' : codeOf(error)
    const [, what, mend] = ERRORS.find(([codes]) => codes.test(code)) ?? []
    return refuse(what ?? `Het bestand is niet op te halen (${code}).`, mend ?? LATER)
  }
  finally {
    await dispatcher.destroy()
  }
}
