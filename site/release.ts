import type { HostSettings } from './server-examples.ts'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cached } from '../document/static-cache.ts'
import { npmCommand } from '../lib/npm.mjs'
import { Problem } from '../lib/problem.ts'
import { step } from '../lib/progress.ts'
import { projectFolder } from '../lib/project.ts'
import { run, RunError } from '../lib/run.ts'
import { apacheConfig, nginxConfig } from './server-examples.ts'

/** The used part of npm's CycloneDX document. */
interface Bill {
  serialNumber?: string
  metadata: { timestamp?: string, component: { 'name': string, 'bom-ref': string } }
  components: { 'bom-ref': string, 'properties': { name: string }[] }[]
  dependencies: { ref: string, dependsOn: string[] }[]
}

/** Vite's build says that this is production, in which npm leaves out what development needs too. */
const SBOM_COMMAND = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--include=dev']
const SBOM_FILE = 'sbom.cdx.json'
const SBOM_SOURCES = ['package.json', 'package-lock.json', 'site/release.ts']

/** Writes what a webmaster needs besides the site: settings for nginx and Apache, and the bill of materials if any. */
export async function writeRelease(folder: string, settings: HostSettings, bill?: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'nginx.conf'), nginxConfig(settings))
  await writeFile(join(folder, 'apache.conf'), apacheConfig(settings))
  if (bill)
    await cp(bill, join(folder, SBOM_FILE))
}

/** The file of the bill of materials, kept for as long as the packages stay the same. */
export async function billOfMaterials(): Promise<string> {
  return join(await cached('sbom', SBOM_SOURCES, folder => step('Stuklijst (SBOM) …', () => writeBill(folder))), SBOM_FILE)
}

/** npm's own CycloneDX, without its moment and random number: the same packages give the same bytes. */
async function writeBill(folder: string): Promise<void> {
  const { command, args } = npmCommand(SBOM_COMMAND, process)
  try {
    const bill = JSON.parse((await run(command, args, { cwd: projectFolder })).stdout) as Bill
    // npm calls the project after its folder.
    const { name } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as { name: string }
    bill.metadata.component.name = name
    delete bill.serialNumber
    delete bill.metadata.timestamp
    await writeFile(join(folder, SBOM_FILE), `${JSON.stringify(withoutDevelopment(bill), null, 2)}\n`)
  }
  catch (error) {
    if (!(error instanceof RunError))
      throw error
    throw new Problem({
      what: `npm kan geen stuklijst maken:\n${error.output.trim()}`,
      where: 'package-lock.json',
      mend: 'voer npm ci uit en start het commando opnieuw',
    })
  }
}

/** Not by npm's `--omit=dev`: that also leaves out what development needs too. */
function withoutDevelopment(bill: Bill): Bill {
  const components = bill.components.filter(({ properties }) =>
    !properties.some(({ name }) => name === 'cdx:npm:package:development'))
  const kept = new Set([bill.metadata.component, ...components].map(component => component['bom-ref']))
  const dependencies = bill.dependencies.filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(other => kept.has(other)) }))
  return { ...bill, components, dependencies }
}
