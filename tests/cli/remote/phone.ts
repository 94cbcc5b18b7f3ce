/** A phone in the laptop's network: prints a line of JSON for each look. */
import { once } from 'node:events'
import process from 'node:process'
import { launchPlaywright } from '../../../bench/src/playwright.ts'

const [address, deck] = process.argv.slice(2) as [string, string]
const show = (seen: unknown): void => console.log(JSON.stringify(seen))

show(await fetch(deck).then(({ status }) => status, ({ cause }: { cause: { code: string } }) => cause.code))

const browser = await launchPlaywright()
const page = await browser.newPage({ viewport: { width: 390, height: 780 } })
const heading = page.getByRole('heading', { level: 1 })
await page.goto(address.replace(/#.*/, '#wrong'))
show(await page.getByRole('status').textContent())
show(await page.getByRole('button').filter({ visible: true }).count())
await page.goto('about:blank')
await page.goto(address)
await page.getByRole('button', { name: 'Volgende' }).click()
// Network lost and back; meanwhile the laptop went a slide back.
await once(process.stdin, 'data')
await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('Dia 1 '))
show(await heading.textContent())
await browser.close()
process.exit()
