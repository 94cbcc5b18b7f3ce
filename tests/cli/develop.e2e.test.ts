import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { answers } from '../../cli/develop.ts'

it('a Slidev that hangs is told, and not waited for', async () => {
  // Accepts connections and never answers, as a stopped process does.
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  await expect(answers(url, 300)).rejects.toThrow(`Slidev antwoordt niet op ${url}.`)
  server.close()
})
