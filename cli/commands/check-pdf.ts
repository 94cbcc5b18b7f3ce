import { resolve } from 'node:path'
import { defineCommand } from 'citty'
import { Problem } from '../../lib/problem.ts'
import { fromUser, outOption, readOut } from '../options.ts'

export default defineCommand({
  meta: {
    name: 'check:pdf',
    description: 'Controleert pdf’s op PDF/UA-1 en PDF/A-2a, ook met veraPDF als dat er is; anders die in dist/ en private/.',
  },
  args: {
    'bestand…': { type: 'positional', required: false, description: 'een pdf, of het adres waar die is gepubliceerd' },
    ...outOption,
  },
  async run({ args }) {
    const { checkPdf, ownPdfs, readPdf } = await import('../check-files.ts')
    const { failureLine } = await import('../../print/conforming.ts')
    const { askVeraPdf, findVeraPdf } = await import('../../print/verapdf.ts')
    const out = readOut(args)
    const named = args._
    const files = named.length ? named : await ownPdfs(out)
    const veraPdf = findVeraPdf()
    const judge = veraPdf ? (path: string) => askVeraPdf(veraPdf, path) : undefined
    let wrong = 0
    for (const file of files) {
      try {
        const fetched = /^https?:/i.test(file) ? await (await import('../fetch-pdf.ts')).fetchPdf(file) : undefined
        const bytes = fetched?.bytes ?? await readPdf(named.length ? fromUser(file) : resolve(out, file))
        const failures = await checkPdf(bytes, file, judge)
        for (const failure of failures)
          console.log(failureLine(file, failure))
        if (failures.length)
          wrong++
        else
          console.log(`${file}: voldoet aan de regels van PDF/UA-1 en PDF/A-2a die hier zijn gecontroleerd${veraPdf ? ', ook volgens veraPDF' : ''}`)
        if (fetched) {
          const { comparedWithBuild } = await import('../compare-pdf.ts')
          console.log([
            ...(fetched.url === new URL(file).href ? [] : [`Doorverwezen naar ${fetched.url}.`]),
            ...await comparedWithBuild(bytes, fetched.url, failures, out),
          ].join('\n'))
        }
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
