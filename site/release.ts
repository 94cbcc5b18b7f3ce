import type { InlineHashes } from './policy.ts'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { npmCommand } from '../lib/npm-command.mjs'
import { Problem } from '../lib/problem.ts'
import { step } from '../lib/progress.ts'
import { projectFolder } from '../lib/project.ts'
import { run, RunError } from '../lib/run.ts'
import { apacheConfig, nginxConfig } from './server-examples.ts'

/** What of a CycloneDX document is not the same each time. */
interface Bill { serialNumber?: string, metadata: { timestamp?: string, component: { name: string } } }

const SBOM = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only']

/**
 * Writes what a webmaster needs besides the site: settings for nginx and Apache, and the bill of materials.
 * @param base the site's path on the host, with a slash at both ends
 */
export async function writeRelease(folder: string, hashes: InlineHashes, base: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'nginx.conf'), nginxConfig(hashes, base))
  await writeFile(join(folder, 'apache.conf'), apacheConfig(hashes, base))
  await writeFile(join(folder, 'sbom.cdx.json'), await step('Stuklijst (SBOM) …', billOfMaterials))
}

/**
 * The software bill of materials, CycloneDX as npm makes it from the lockfile. Without npm's moment and random number:
 * the same packages give the same bytes. Throws a Problem when npm cannot.
 */
async function billOfMaterials(): Promise<string> {
  const { command, args } = npmCommand(SBOM, process)
  try {
    const bill = JSON.parse((await run(command, args, { cwd: projectFolder })).stdout) as Bill
    // npm calls the project after the folder that it happens to lie in.
    const { name } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as { name: string }
    bill.metadata.component.name = name
    delete bill.serialNumber
    delete bill.metadata.timestamp
    return `${JSON.stringify(bill, null, 2)}\n`
  }
  catch (error) {
    if (!(error instanceof RunError))
      throw error
    throw new Problem({ what: `npm kan geen stuklijst maken:\n${error.output.trim()}`, where: 'package-lock.json', mend: 'voer npm ci uit en start het commando opnieuw' })
  }
}
