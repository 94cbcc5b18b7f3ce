import { digestOf } from '../lib/digest.ts'
import { projectFolder } from '../lib/project.ts'
import { pathToFileURL } from 'node:url'

/** What a memo's folder exports, and of which state of its files. */
interface Imported { digest: string, exported: { default?: unknown } }

const imported = new Map<string, Imported>()

/**
 * Imports the `index.ts` of a memo's folder as its files are now. Node itself is quickest but reads a file only once;
 * when the files have changed since, or Node cannot read them, Vite does it. Throws what Vite says of a file that it cannot read.
 */
export async function importMemo(folder: string): Promise<{ default?: unknown }> {
  const digest = digestOf(['.'], folder)
  const before = imported.get(folder)
  if (before?.digest === digest)
    return before.exported
  const exported = await (before ? importFresh(folder) : importOnce(folder).catch(() => importFresh(folder)))
  imported.set(folder, { digest, exported })
  return exported
}

function importOnce(folder: string): Promise<{ default?: unknown }> {
  return import(/* @vite-ignore */ pathToFileURL(`${folder}/index.ts`).href) as Promise<{ default?: unknown }>
}

async function importFresh(folder: string): Promise<{ default?: unknown }> {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport<{ default?: unknown }>(`${folder}/index.ts`, { root: projectFolder, logLevel: 'silent' })
  return module
}
