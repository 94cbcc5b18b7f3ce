import { defineCommand } from 'citty'
import { messageOf } from '../../lib/causes.ts'
import { say } from '../../lib/progress.ts'
import { fromUser, today } from '../options.ts'

export default defineCommand({
  meta: { name: 'new', description: 'Maakt de map van een memo: uit een Word-bestand, of met een voorbeeld om in te vullen.' },
  args: {
    map: { type: 'positional', required: true, description: 'waar de memo komt: een map die er nog niet is' },
    from: { type: 'string', valueHint: 'bestand', description: 'de memo in Word (.docx) of Markdown (.md)' },
  },
  async run({ args: { map, from } }) {
    const { importFile, imported } = await import('../../memo/import/import-file.ts')
    const { writeMemoFolder } = await import('../../memo/import/memo-folder.ts')
    const { readMarkdown } = await import('../../memo/import/read-markdown.ts')
    const { loadMemo } = await import('../../memo/load.ts')
    const { memoIn } = await import('../../memo/options.ts')
    const { exampleMemo } = await import('../new/example.ts')
    const { importReport } = await import('../new/report.ts')
    const made = from === undefined
      ? imported(readMarkdown(exampleMemo(today())), map)
      : await importFile(fromUser(from))
    const { folder, changes } = await writeMemoFolder(fromUser(map), made)
    const wrong = await loadMemo(memoIn(folder)).then(() => [], error => [messageOf(error)])
    const shown = map.replace(/[\\/]+$/, '') + folder.slice(fromUser(map).length)
    say([importReport(made, shown, changes), ...wrong].join('\n'))
  },
})
