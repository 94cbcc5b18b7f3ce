import { pathToFileURL } from 'node:url'
import { digestOf } from '../lib/digest.ts'
import { projectFolder } from '../lib/project.ts'

interface Exported { default?: unknown }

const imported = new Map<string, { digest: string, exported: Exported }>()

/**
 * Imports the `index.ts` of a memo's folder as its files are now. Node is quickest but reads a file only once: Vite
 * does it when files have changed since, or Node cannot read them.
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
  const { runnerImport } = await import('vite')
  return (await runnerImport<Exported>(`${folder}/index.ts`, { root: projectFolder, logLevel: 'silent' })).module
}
