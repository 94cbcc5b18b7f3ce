import { join } from 'node:path'
import { allEnded } from '../lib/all-ended.ts'
import { Problem } from '../lib/problem.ts'
import { step } from '../lib/progress.ts'
import { projectFolder } from '../lib/project.ts'
import { run, RunError } from '../lib/run.ts'

/** A checker in node_modules; `what` stands above its own words. */
interface Tool { name: string, command: string, what: string, mend?: string }

const TYPES: Tool = {
  name: 'Typen',
  command: 'vue-tsc/bin/vue-tsc.js --noEmit --pretty false --incremental --tsBuildInfoFile .raadsdeck/types.tsbuildinfo',
  what: 'Er zijn typefouten. Elke regel noemt een bestand, en tussen haakjes de regel en de kolom.',
}
const STYLE: Tool = {
  name: 'Stijl van de code',
  command: 'eslint/bin/eslint.js . --max-warnings 0 --cache --cache-location .raadsdeck/eslint --cache-strategy content',
  what: 'De stijl van de code wijkt af.',
  mend: 'npm run format verbetert wat vanzelf kan',
}
const UNUSED: Tool = {
  name: 'Ongebruikte code',
  command: 'knip/bin/knip.js --cache --cache-location .raadsdeck/knip --no-progress',
  what: 'Er is code die nergens wordt gebruikt.',
  mend: 'haal weg wat niemand gebruikt, of zet erbij waar het wordt gebruikt',
}

/** @throws {Problem} with all faults in types, style and unused code */
export function lint(): Promise<void> {
  return runTools([TYPES, STYLE, UNUSED])
}

/** @throws {Problem} with the faults that need mending by hand */
export function format(): Promise<void> {
  return runTools([{ ...STYLE, command: `${STYLE.command} --fix`, mend: undefined }])
}

/** In parallel, each to its end: one round shows all faults. */
async function runTools(tools: Tool[]): Promise<void> {
  const found = await allEnded(tools.map(tool => step(`${tool.name} …`, () => findingsOf(tool))))
  if (found.some(Boolean))
    throw new Problem({ what: found.filter(Boolean).join('\n\n') })
}

async function findingsOf({ command, what, mend }: Tool): Promise<string | undefined> {
  const [script, ...args] = command.split(' ') as [string, ...string[]]
  try {
    await run(process.execPath, [join(projectFolder, 'node_modules', script), ...args], { cwd: projectFolder })
  }
  catch (error) {
    if (!(error instanceof RunError) || error.exitCode === undefined)
      throw error
    return new Problem({ what: `${what}\n${error.output.trim()}`, mend }).message
  }
}
