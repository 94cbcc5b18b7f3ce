import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

// Compiles a folder's deck.typ: the package has no command.
// Plain JavaScript, because types would take a third of its time.
// Arguments: the folder, and the file to write.
const [folder, file] = process.argv.slice(2)

try {
  const compiler = NodeCompiler.create({ workspace: folder })
  writeFileSync(file, compiler.pdf({ mainFilePath: join(folder, 'deck.typ') }, { pdfStandard: 'ua-1' }))
}
catch (error) {
  // The compiler puts its message in `code`.
  console.error(error.code ?? error)
  process.exitCode = 1
}
