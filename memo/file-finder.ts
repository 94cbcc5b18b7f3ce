import type { FileOf } from '../schema/findings.ts'
import type { Exported } from './import-memo.ts'
import { join } from 'node:path'
import { valueAt } from '../schema/findings.ts'
import { importAll } from './import-memo.ts'
import { dataFiles } from './reading-error.ts'

const INDEX = 'index.ts'

/** Finds the file that exports a field's holder, else index.ts. */
export async function fileFinder(folder: string): Promise<FileOf> {
  const files = dataFiles(folder)
  // A file that no part uses may be broken.
  const exported = await importAll(files.map(file => join(folder, file))).catch((): Exported[] => [])
  const memo = exported[files.indexOf(INDEX)]?.default
  const fileOf = new Map(exported.flatMap((values, index) => files[index] === INDEX
    ? []
    : Object.values(values).filter(value => Object(value) === value).map(value => [value, files[index]!] as const)))
  return (path) => {
    const holders = path.map((_, index) => valueAt(path.slice(0, path.length - index), memo))
    return holders.map(holder => fileOf.get(holder)).find(file => file !== undefined) ?? INDEX
  }
}
