const { dirname } = require('node:path')
const { refusal } = require('./install/refusal.cjs')

// Runs one command of Raadsdeck: `node cli/raadsdeck.cjs <command> [args…]`.
// CommonJS in old syntax: any Node, in any folder, can report what is wrong.
const problem = refusal(process.version, dirname(__dirname))
if (problem) {
  console.error(problem)
  process.exitCode = 1
}
else {
  import('./install/main.mjs').then(({ main }) => main(process.argv.slice(2)))
}
