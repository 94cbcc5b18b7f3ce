import type { Plugin } from 'vite'
import { pathToFileURL } from 'node:url'
import { digestOf } from '../lib/digest.ts'
import { projectFolder } from '../lib/project.ts'

export type Exported = Record<string, unknown>

const ALL = '\0raadsdeck-files'

const imported = new Map<string, { digest: string, exported: Exported }>()

/**
 * Imports the `index.ts` of a memo's folder as its files are now.
 * Node is quickest but never reloads a module: Vite imports changed files, and those that Node cannot read.
 * https://github.com/nodejs/node/issues/49442
 * @throws {Error} of Vite for a file that it cannot read
 */
export async function importMemo(folder: string): Promise<Exported> {
  const digest = digestOf(['.'], folder)
  const before = imported.get(folder)
  if (before?.digest === digest)
    return before.exported
  const exported = await (before ? importFresh(folder) : importOnce(folder).catch(() => importFresh(folder)))
  imported.set(folder, { digest, exported })
  return exported
}

function importOnce(folder: string): Promise<Exported> {
  return import(/* @vite-ignore */ pathToFileURL(`${folder}/index.ts`).href) as Promise<Exported>
}

async function importFresh(folder: string): Promise<Exported> {
  return (await importAll([`${folder}/index.ts`]))[0]!
}

/** Imports files afresh in one module graph, so that shared objects are identical. */
export async function importAll(paths: readonly string[]): Promise<Exported[]> {
  const { runnerImport } = await import('vite')
  const source = paths.map((path, index) => `export * as file${index} from ${JSON.stringify(path)}`).join('\n')
  const files: Plugin = {
    name: 'raadsdeck:files',
    resolveId: id => id === ALL ? ALL : undefined,
    load: id => id === ALL ? source : undefined,
  }
  const { module } = await runnerImport<Record<string, Exported>>(ALL, {
    root: projectFolder,
    logLevel: 'silent',
    plugins: [files],
  })
  return paths.map((_, index) => module[`file${index}`]!)
}
