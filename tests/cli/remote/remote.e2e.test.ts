import type { Remote } from '../../../cli/remote/remote.ts'
import { once } from 'node:events'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { serveRemote } from '../../../cli/remote/remote.ts'
import { nl } from '../../../words/nl.ts'
import { browser, closeWindows } from '../../browser/shared-browser.ts'

const STATE = {
  language: 'nl',
  title: 'Dia 3 van 9: De <b>opgave</b>',
  upnext: 'Hierna: Bronnen',
  notes: ['Eerst <i>dit</i>.', 'Dan dat.'],
  passed: 61_000,
  runs: false,
  isBlack: false,
  previous: 'Vorige',
  next: 'Volgende',
  black: 'Zwart scherm',
  ...nl.phone,
}

let remote: Remote
let deck: WebSocket
const asked: string[] = []

/** A socket that gave this secret. */
async function join(role: string, secret: string): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${remote.port}`)
  await once(socket, 'open')
  socket.send(JSON.stringify({ secret, role }))
  return socket
}

beforeAll(async () => {
  remote = await serveRemote()
  deck = await join('deck', remote.secret)
  deck.on('message', data => asked.push(String(data)))
  deck.send(JSON.stringify(STATE))
})
afterAll(async () => {
  await Promise.all([closeWindows(), remote?.close()])
})

it('has a secret of 128 bits, in the fragment of each address', () => {
  expect(Buffer.from(remote.secret, 'base64url')).toHaveLength(16)
  for (const address of remote.addresses)
    expect(new URL(address).hash).toBe(`#${remote.secret}`)
})

it('gives a phone with the secret the notes, as text, and three buttons', async () => {
  // By a network address, where this machine has one.
  const page = await browser.newPage({ viewport: { width: 390, height: 780 } })
  await page.goto(remote.addresses[0] ?? `http://127.0.0.1:${remote.port}/#${remote.secret}`)
  await page.getByText('Eerst <i>dit</i>.').waitFor()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(STATE.title)
  await vi.waitFor(async () => expect(await page.getByRole('timer').textContent()).toBe('1:01'))
  for (const name of ['Volgende', 'Vorige', 'Zwart scherm'])
    await page.getByRole('button', { name }).click()
  await vi.waitFor(() => expect(asked.map(text => JSON.parse(text) as object)).toEqual([{ name: 'next' }, { name: 'previous' }, { name: 'black' }]))
  await page.close()
})

it('tells a phone in words that the line is gone, takes no press then, and goes on with the notes when it is back', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const lost = page.getByText(nl.phone.lost)
  await page.goto(`http://127.0.0.1:${remote.port}/#wrong`)
  await lost.waitFor()
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
  await page.goto('about:blank')
  // A silent line, as of a phone out of reach.
  await page.routeWebSocket(/./, (line) => {
    const server = line.connectToServer()
    server.onMessage(message => isSilent || line.send(message))
  })
  let isSilent = false
  await page.goto(`http://127.0.0.1:${remote.port}/#${remote.secret}`)
  await page.getByRole('button', { name: 'Volgende' }).waitFor()
  expect(await lost.isVisible()).toBe(false)
  isSilent = true
  await lost.waitFor()
  expect(await page.getByText('Dan dat.').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Volgende' }).isVisible()).toBe(false)
  isSilent = false
  await page.getByRole('button', { name: 'Volgende' }).waitFor()
  await context.close()
})

it.each(['', 'wrong', 'A'.repeat(22)])('ends a socket whose secret is %j, and gives it nothing', async (secret) => {
  const socket = await join('phone', secret)
  const got: string[] = []
  socket.on('message', data => got.push(String(data)))
  await once(socket, 'close')
  expect(got).toEqual([])
})

it.each([
  '{"name":"go"}',
  '{"name":"__proto__"}',
  '{"name":"next"}',
  '{"name":"next","beat":-9}',
  '["next"]',
  'null',
  'next',
])('passes no %s on', async (message) => {
  asked.length = 0
  const phone = await join('phone', remote.secret)
  const [beat] = await once(phone, 'message') as [Buffer]
  phone.send(message)
  phone.send(`{"name":"next","beat":${String(beat)}}`)
  await vi.waitFor(() => expect(asked).toEqual(['{"name":"next"}']))
  phone.terminate()
})

it.each([
  ['another name', '/', { host: 'rebound.example' }, 404],
  ['another path', '/remote.json', {}, 404],
  ['the page', '/', {}, 200],
])('answers %s', async (_, path, headers, status) => {
  const answered = await new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: remote.port, path, headers }, ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end()
  })
  expect(answered).toBe(status)
})
