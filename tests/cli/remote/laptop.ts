/**
 * Prints as JSON how a laptop and a phone saw each other in one network.
 * Takes the options of start for the laptop.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { launchPlaywright } from '../../../bench/src/playwright.ts'
import { run } from '../../../lib/run.ts'

const LAPTOP = '192.0.2.1'
const PHONE = '192.0.2.2'

const ip = (...args: string[]): Promise<unknown> => run('ip', args)

// The phone's own network, as long as this process holds it.
const held = spawn('unshare', ['--net', 'sh', '-c', 'echo; exec sleep 600'], { stdio: ['ignore', 'pipe', 'inherit'] })
await once(held.stdout, 'data')
const inPhone = ['-t', String(held.pid), '-n']
await ip('link', 'set', 'lo', 'up')
await ip('link', 'add', 'air', 'type', 'veth', 'peer', 'name', 'air', 'netns', String(held.pid))
await ip('addr', 'add', `${LAPTOP}/24`, 'dev', 'air')
await ip('link', 'set', 'air', 'up')
await run('nsenter', [...inPhone, 'sh', '-c', `ip link set lo up; ip addr add ${PHONE}/24 dev air; ip link set air up`])

const start = spawn(process.execPath, ['cli/raadsdeck.cjs', 'start', '--remote', ...process.argv.slice(2)], { stdio: ['ignore', 'pipe', 'inherit'] })
let said = ''
start.stdout.on('data', (chunk: Buffer) => said += String(chunk))
while (!said.includes('Stoppen: Ctrl+C') || !said.includes(LAPTOP))
  await once(start.stdout, 'data')
const deck = /http:\/\/localhost\S+/.exec(said)![0]
const address = new RegExp(`http://${LAPTOP}\\S+`).exec(said)![0]

const browser = await launchPlaywright()
const page = await browser.newPage()
await page.goto(deck)
await page.locator('#slide-content h1').first().waitFor()
const title = await page.title()

const phone = spawn('nsenter', [...inPhone, process.execPath, 'tests/cli/remote/phone.ts', address, deck.replace('localhost', LAPTOP)], { stdio: ['pipe', 'pipe', 'inherit'] })
const seen: unknown[] = []
let rest = ''
phone.stdout.on('data', (chunk: Buffer) => rest += String(chunk))
const ended = once(phone, 'exit')

// The network goes while the phone is in use, and comes back.
await page.waitForFunction(before => document.title !== before, title)
const second = await page.title()
await ip('link', 'set', 'air', 'down')
await page.keyboard.press('PageUp')
await page.waitForFunction(before => document.title === before, title)
await ip('link', 'set', 'air', 'up')
phone.stdin.write('\n')
await ended
seen.push(...rest.trim().split('\n').map(line => JSON.parse(line) as unknown))
console.log(JSON.stringify({ title, second, phone: seen }))

await browser.close()
start.kill('SIGINT')
held.kill()
