import { resolve } from 'node:path'
import { defineCommand } from 'citty'
import { Problem } from '../../lib/problem.ts'
import { projectFolder } from '../../lib/project.ts'
import { fromUser } from '../options.ts'

export default defineCommand({
  meta: {
    name: 'check:pdf',
    description: 'Controleert pdf’s op PDF/UA-1 en PDF/A-2a, ook met veraPDF als dat er is; anders die in dist/ en private/.',
  },
  args: { 'bestand…': { type: 'positional', required: false, description: 'een pdf' } },
  async run({ args: { _: named } }) {
    const { checkFile, ownPdfs } = await import('../check-files.ts')
    const { failureLine } = await import('../../print/conforming.ts')
    const { askVeraPdf, findVeraPdf } = await import('../../print/verapdf.ts')
    const files = named.length ? named : await ownPdfs(projectFolder)
    const veraPdf = findVeraPdf()
    let wrong = 0
    for (const file of files) {
      try {
        const path = named.length ? fromUser(file) : resolve(projectFolder, file)
        const failures = await checkFile(path, veraPdf ? path => askVeraPdf(veraPdf, path) : undefined)
        for (const failure of failures)
          console.log(failureLine(file, failure))
        if (failures.length)
          wrong++
        else
          console.log(`${file}: voldoet aan de regels van PDF/UA-1 en PDF/A-2a die hier zijn gecontroleerd${veraPdf ? ', ook volgens veraPDF' : ''}`)
      }
      catch (error) {
        // Go on after an unreadable file: report all.
        if (!(error instanceof Problem) || files.length === 1)
          throw error
        console.log(error.message)
        wrong++
      }
    }
    if (wrong > 0)
      throw new Problem({ what: `${wrong} van de ${files.length} PDF’s ${wrong === 1 ? 'voldoet' : 'voldoen'} niet aan PDF/UA-1 en PDF/A-2a.` })
  },
})
