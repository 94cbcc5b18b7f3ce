import { ensureInstalled } from './install/install.mjs'
import { nodeCandidates, noNode } from './install/node-choice.mjs'
import { runUntilDone } from './install/run-until-done.mjs'
import { Stop } from './install/stop.mjs'
// Runs one command of Raadsdeck: `node cli/raadsdeck.mjs <command> [args…]`.
// Plain JavaScript on any Node from 16, with nothing installed: it is what installs the rest.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = dirname(dirname(fileURLToPath(import.meta.url)))

async function main() {
  await ensureInstalled(project)
  const nodes = nodeCandidates(project)
  if (!nodes.length)
    throw new Stop(noNode(process.version))
  return runUntilDone(nodes, [join(project, 'cli/main.ts'), ...process.argv.slice(2)], project)
}

try {
  process.exitCode = await main()
}
catch (error) {
  if (!(error instanceof Stop))
    throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error.exitCode
}
