import type { ShippedPackage } from '../document/shipped-packages.ts'
import type { Files } from '../lib/folders/write-files.ts'
import type { HostSettings } from './server-examples.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cached } from '../document/static-cache.ts'
import { checksumList, CHECKSUMS } from '../lib/checksums.ts'
import { npmCommand } from '../lib/npm.mjs'
import { Problem } from '../lib/problem.ts'
import { step } from '../lib/progress.ts'
import { projectFolder } from '../lib/project.ts'
import { run, RunError } from '../lib/run.ts'
import { apacheConfig, nginxConfig } from './server-examples.ts'

interface Bill {
  serialNumber?: string
  metadata: { timestamp?: string, component: { 'name': string, 'bom-ref': string } }
  components: { 'bom-ref': string, 'name': string, 'version': string, 'properties': { name: string }[] }[]
  dependencies: { ref: string, dependsOn: string[] }[]
}

// Vite sets NODE_ENV to production, in which npm leaves out development packages.
// https://docs.npmjs.com/cli/v11/commands/npm-sbom/
const INCLUDED = ['dev', 'optional', 'peer'].map(kind => `--include=${kind}`)
const SBOM_COMMAND = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', ...INCLUDED]
const SBOM_FILE = 'sbom.cdx.json'
/** The packages that build the site without being in it. */
const BUILD_SBOM_FILE = 'sbom-bouw.cdx.json'
const SBOM_SOURCES = ['package.json', 'package-lock.json', 'site/release.ts']

export interface ReleasedSite {
  files: ReadonlyMap<string, Uint8Array>
  /** The packages that have a part in the site. */
  packages: readonly ShippedPackage[]
  bill: string
}

/** The settings of a site for nginx and Apache. */
export function hostFiles(settings: HostSettings): Files {
  return [['nginx.conf', nginxConfig(settings)], ['apache.conf', apacheConfig(settings)]]
}

/** The webmaster's folder: settings for hosts, checksums and bills of materials. */
export async function releaseFiles(settings: HostSettings, { files, packages, bill }: ReleasedSite): Promise<Files> {
  const bills = billsOf(JSON.parse(await readFile(bill, 'utf8')) as Bill, packages)
  return [
    ...hostFiles(settings),
    [CHECKSUMS, checksumList(files)],
    ...Object.entries(bills).map(([file, part]) => [file, `${JSON.stringify(part, null, 2)}\n`] as const),
  ]
}

/** The path of npm's bill of materials, cached until the packages change. */
export async function billOfMaterials(): Promise<string> {
  const write = (folder: string): Promise<void> => step('Stuklijst (SBOM) …', () => writeBill(folder))
  return join(await cached('sbom', SBOM_SOURCES, write), SBOM_FILE)
}

/** npm's CycloneDX, reproducible: without its timestamp and random serial number. */
async function writeBill(folder: string): Promise<void> {
  const { command, args } = npmCommand(SBOM_COMMAND, process)
  try {
    const bill = JSON.parse((await run(command, args, { cwd: projectFolder })).stdout) as Bill
    // npm names the project after its folder.
    const { name } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as { name: string }
    bill.metadata.component.name = name
    delete bill.serialNumber
    delete bill.metadata.timestamp
    await writeFile(join(folder, SBOM_FILE), JSON.stringify(bill))
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

/**
 * The bills by file: one of the shipped packages, one of the build's.
 * @throws {Error} when a package in the site is not in npm's bill
 */
export function billsOf(all: Bill, packages: readonly ShippedPackage[]): Record<string, Bill> {
  const shipped = packages.map(({ name, version }) => {
    const component = all.components.find(component => component.name === name && component.version === version)
    if (!component)
      throw new Error(`${name}@${version} is in the site and not in package-lock.json`)
    return component
  })
  const building = all.components.filter(({ properties }) =>
    !properties.some(({ name }) => name === 'cdx:npm:package:development'))
  return {
    [SBOM_FILE]: billOf(all, shipped),
    [BUILD_SBOM_FILE]: billOf(all, building.filter(component => !shipped.includes(component))),
  }
}

function billOf(all: Bill, components: Bill['components']): Bill {
  const kept = new Set([all.metadata.component, ...components].map(component => component['bom-ref']))
  const dependencies = all.dependencies.filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(other => kept.has(other)) }))
  return { ...all, components, dependencies }
}
