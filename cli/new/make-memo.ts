import { messageOf } from '../../lib/causes.ts'
import { imported, importFile } from '../../memo/import/import-file.ts'
import { writeMemoFolder } from '../../memo/import/memo-folder.ts'
import { readMarkdown } from '../../memo/import/read-markdown.ts'
import { loadMemo } from '../../memo/load.ts'
import { memoIn } from '../../memo/options.ts'
import { fromUser, today } from '../options.ts'
import { exampleMemo } from './example.ts'
import { importReport } from './report.ts'

/** Makes a memo's folder, from a file or as an example; returns the report. */
export async function makeMemo(map: string, from?: string): Promise<string> {
  const made = from === undefined
    ? imported(readMarkdown(exampleMemo(today())), map)
    : await importFile(fromUser(from))
  const { folder, changes } = await writeMemoFolder(fromUser(map), made)
  const wrong = await loadMemo(memoIn(folder)).then(() => [], error => [messageOf(error)])
  const shown = map.replace(/[\\/]+$/, '') + folder.slice(fromUser(map).length)
  return [importReport(made, shown, changes), ...wrong].join('\n')
}
