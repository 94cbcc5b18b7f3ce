import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fetchPdf } from '../../cli/fetch-pdf.ts'

const limits = { answer: 500, whole: 30_000 }
const PDF = '%PDF-1.7 …'

let origin: string
let closed: string
const server = createServer((req, res) => {
  const path = req.url!
  const answer = (status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): void =>
    void res.writeHead(status, headers).end(body)
  if (path === '/memo.pdf')
    answer(200, { 'content-type': 'application/pdf' }, PDF)
  else if (path === '/octets')
    answer(200, { 'content-type': 'application/octet-stream' }, PDF)
  else if (path === '/mislabelled')
    answer(200, { 'content-type': 'text/html' }, PDF)
  else if (path === '/moved')
    answer(302, { location: '/memo.pdf' })
  else if (path === '/loop')
    answer(302, { location: '/loop' })
  else if (path === '/page')
    answer(200, { 'content-type': 'text/html; charset=utf-8' }, '<!doctype html><title>Raadsinformatie</title>')
  else if (path === '/large')
    res.writeHead(200, { 'content-length': String(60 * 2 ** 20) }).write(PDF)
  else if (path === '/endless')
    pour()
  else if (path === '/slow')
    res.writeHead(200).write(PDF)
  else if (path === '/cut')
    res.writeHead(200, { 'content-length': '1000' }).write(PDF, () => res.destroy())
  else if (path !== '/hanging')
    answer(Number(path.slice(1)))

  function pour(): void {
    const more = (): void => {
      while (res.write(Buffer.alloc(2 ** 20)));
    }
    res.on('drain', more)
    more()
  }
})
beforeAll(async () => {
  const addressOf = async (server: Server): Promise<string> => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  origin = await addressOf(server)
  const other = createServer()
  closed = await addressOf(other)
  other.close()
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it.each(['/memo.pdf', '/octets', '/mislabelled'])('fetches %s', async (path) => {
  const { bytes, url } = await fetchPdf(origin + path, limits)
  expect([Buffer.from(bytes).toString(), url]).toEqual([PDF, origin + path])
})
it('follows a redirect, and tells where to', async () => {
  expect(await fetchPdf(`${origin}/moved`, limits)).toMatchObject({ url: `${origin}/memo.pdf` })
})

it.each([
  ['/404', 'Op dit adres staat geen bestand (404).'],
  ['/410', 'Op dit adres staat geen bestand (410).'],
  ['/403', 'De server geeft het bestand niet (403).'],
  ['/500', 'De server geeft het bestand niet (500).'],
  ['/page', 'Op dit adres staat een webpagina, geen PDF.'],
  ['/loop', 'Dit adres verwijst eindeloos door.'],
  ['/large', 'Dit bestand is groter dan 50 MB: dat controleert Raadsdeck niet.'],
  ['/endless', 'Dit bestand is groter dan 50 MB: dat controleert Raadsdeck niet.'],
  ['/hanging', 'De server geeft het bestand niet binnen de tijd.'],
  ['/cut', 'De server verbreekt de verbinding.'],
])('says of %s in one sentence: %s', async (path, sentence) => {
  const error = await fetchPdf(origin + path, limits).catch((error: Error) => error) as Error
  expect(error.name).toBe('Problem')
  expect(error.message.split('\n')).toEqual([sentence, `  waar:      ${origin}${path}`, expect.stringMatching(/^ {2}oplossing: .+\.$/)])
})

it('says that the whole takes too long', async () => {
  await expect(fetchPdf(`${origin}/slow`, { ...limits, whole: 400 })).rejects.toThrow('De server geeft het bestand niet binnen de tijd.')
})

it('says that there is no network, no server, or no address', async () => {
  const notFound = (_: string, __: object, done: (error: Error) => void): void => done(Object.assign(new Error('no'), { code: 'EAI_AGAIN' }))
  await expect(fetchPdf('https://www.voorbeeld.nl/memo.pdf', limits, notFound as never)).rejects.toThrow('De server van dit adres is niet te vinden.')
  await expect(fetchPdf(`${closed}/memo.pdf`, limits)).rejects.toThrow('De server van dit adres neemt niet op.')
  await expect(fetchPdf('https://', limits)).rejects.toThrow('Dit is geen adres van het web.')
})
