import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Firefox, by the name of its program; undefined where there is none. */
export const firefox = ['firefox', 'firefox-esr'].find(name => spawnSync(name, ['--version']).status === 0)

type Answer = { id: number } & ({ type: 'error', message: string } | { type: 'success', result: unknown })

/**
 * Prints a page in Firefox after each of some scripts, by WebDriver BiDi.
 * https://w3c.github.io/webdriver-bidi/#command-browsingContext-print
 */
export async function printedByFirefox(
  program: string,
  url: string,
  scripts: readonly string[],
): Promise<Uint8Array[]> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const child = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], {
    env: { ...process.env, HOME: profile },
  })
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let told = ''
      child.stderr.on('data', (chunk) => {
        told += chunk
        const found = /ws:\/\/[\d.:]+/.exec(told)?.[0]
        if (found && told.includes('\n'))
          resolve(found)
      })
      child.once('close', () => reject(new Error(told)))
    })
    const send = await connected(`${address}/session`)
    await send('session.new', { capabilities: {} })
    const { contexts } = await send('browsingContext.getTree', {}) as { contexts: { context: string }[] }
    const { context } = contexts[0]!
    await send('browsingContext.navigate', { context, url, wait: 'complete' })
    const printed: Uint8Array[] = []
    for (const expression of scripts) {
      await send('script.evaluate', { expression, target: { context }, awaitPromise: true })
      const { data } = await send('browsingContext.print', { context, page: { width: 21, height: 29.7 } }) as { data: string }
      printed.push(Buffer.from(data, 'base64'))
    }
    return printed
  }
  finally {
    const closed = new Promise(resolve => child.once('close', resolve))
    child.kill()
    await closed
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function connected(address: string): Promise<(method: string, params: object) => Promise<unknown>> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(data as string) as Answer
    waiting.get(answer.id)?.(answer)
  }
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => reject(new Error(`no answer from ${address}`))
  })
  let last = 0
  return (method, params) => new Promise((resolve, reject) => {
    const id = ++last
    waiting.set(id, answer => answer.type === 'error' ? reject(new Error(answer.message)) : resolve(answer.result))
    socket.send(JSON.stringify({ id, method, params }))
  })
}
