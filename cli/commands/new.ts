import { defineCommand } from 'citty'
import { say } from '../../lib/progress.ts'
import { fromUser, today } from '../options.ts'

export default defineCommand({
  meta: { name: 'new', description: 'Begint een nieuwe memo om in te vullen; vraagt wat u niet meegeeft.' },
  args: {
    map: { type: 'positional', required: true, description: 'waar de memo komt: een map die er nog niet is' },
    title: { type: 'string', valueHint: 'titel', description: 'de titel van de memo' },
    to: { type: 'string', valueHint: 'naam', description: 'aan wie hij gericht is' },
    from: { type: 'string', valueHint: 'naam', description: 'van wie hij is' },
    date: { type: 'string', valueHint: 'datum', description: 'zoals 2024-02-29; anders vandaag' },
    language: { type: 'enum', options: ['nl', 'en'], description: 'de taal; anders Nederlands' },
  },
  async run({ args: { map, title, to, from, date, language } }) {
    const { askUser, completed } = await import('../new/answers.ts')
    const { createMemo, requireEmpty } = await import('../new/create.ts')
    const folder = fromUser(map)
    await requireEmpty(folder)
    const given = { title, to, from, date, language }
    const usual = { date: today(), language: 'nl' }
    await createMemo(folder, await completed(given, usual, process.stdin.isTTY ? askUser : undefined))
    const typed = /^[\w./-]+$/.test(map) ? map : JSON.stringify(map)
    say(`De memo staat in ${map}. Bekijk hem terwijl u hem invult: npm run dev -- --open --memo ${typed}`)
  },
})
