import type { Commands } from './command.ts'
import { join } from 'node:path'
import { defineCommand } from 'citty'
import { say } from '../lib/progress.ts'
import { projectFolder } from '../lib/project.ts'
import { buildOptions, deckOptions, memoOption, openOption, outOption, readMemoOptions, readOut } from './options.ts'

/** Every command, in a newcomer's order; each loads its code when run. */
export const commands: Commands = {
  'start': defineCommand({
    meta: { description: 'Presenteert: de dia’s op de beamer, en een sprekersscherm met notities en tijd.' },
    args: {
      ...openOption,
      remote: { type: 'boolean', description: 'laat een telefoon in hetzelfde netwerk bedienen en meelezen' },
      ...deckOptions,
    },
    async run({ args }) {
      const { present } = await import('./present.ts')
      await present(readMemoOptions(args), args)
    },
  }),
  'dev': defineCommand({
    meta: { description: 'Als start, om aan te werken: de browser volgt wat u in de memo of de vormgeving verandert.' },
    args: { ...openOption, ...deckOptions },
    async run({ args }) {
      const { develop } = await import('./develop.ts')
      await develop(readMemoOptions(args), args.open)
    },
  }),
  'build': defineCommand({
    meta: { description: 'Maakt de site met de pdf’s in dist/, de spreektekst in private/, en release/ voor de webmaster.' },
    args: buildOptions,
    async run({ args }) {
      const { build } = await import('./build.ts')
      await build(args)
    },
  }),
  'preview': defineCommand({
    meta: { description: 'Toont dist/ met de headers die de webserver moet sturen.' },
    args: { ...openOption, ...outOption },
    async run({ args }) {
      const { sitePreview } = await import('./preview.ts')
      const { url } = await sitePreview(join(readOut(args), 'dist'))
      say(`\n  De site:  ${url}\n\n  Stoppen: Ctrl+C\n`)
      if (args.open)
        await (await import('./open-in-browser.ts')).openInBrowser(url)
    },
  }),
  'export': defineCommand({
    meta: { description: 'Maakt alleen de pdf van de presentatie, in dist/.' },
    args: { ...outOption, ...deckOptions },
    async run({ args }) {
      const target = join(readOut(args), 'dist/presentatie.pdf')
      const { exportPresentation } = await import('../print/export.ts')
      await exportPresentation(target, readMemoOptions(args))
      say(`Klaar: ${args.out ? target : 'dist/presentatie.pdf'}`)
    },
  }),
  'new': defineCommand({
    meta: { description: 'Maakt de map van een memo: uit een Word-bestand, of met een voorbeeld om in te vullen.' },
    args: {
      map: { type: 'positional', required: true, description: 'waar de memo komt: een map die er nog niet is' },
      from: { type: 'string', valueHint: 'bestand', description: 'de memo in Word (.docx) of Markdown (.md)' },
    },
    async run({ args: { map, from } }) {
      const { makeMemo } = await import('./new/make-memo.ts')
      say(await makeMemo(map, from))
    },
  }),
  'check': defineCommand({
    meta: { description: 'Controleert de memo en zijn pagina’s, en telt wat erin staat.' },
    args: memoOption,
    async run({ args }) {
      const { checkMemo } = await import('./check-memo.ts')
      console.log(await checkMemo(readMemoOptions(args)))
    },
  }),
  'links': defineCommand({
    meta: { description: 'Vraagt of het adres van elke bron nog bestaat, en bewaart dat bij de memo, voor op de dia’s.' },
    args: { ...memoOption, json: { type: 'boolean', description: 'geeft de uitkomst als JSON, voor programma’s' } },
    async run({ args }) {
      const { checkLinks } = await import('./links/check-links.ts')
      process.exitCode = await checkLinks(readMemoOptions(args), args.json)
    },
  }),
  'check:pdf': defineCommand({
    meta: { description: 'Controleert pdf’s op PDF/UA-1 en PDF/A-2a, ook met veraPDF als dat er is; anders die in dist/ en private/.' },
    args: {
      'bestand…': { type: 'positional', required: false, description: 'een pdf, of het adres waar die is gepubliceerd' },
      ...outOption,
    },
    async run({ args }) {
      const { checkPdfs } = await import('./check-pdfs.ts')
      await checkPdfs(args._, readOut(args))
    },
  }),
  'generate': defineCommand({
    meta: { description: 'Maakt slides.md en pages/ uit de memo, en de tabel met commando’s in README.md.' },
    args: memoOption,
    async run({ args }) {
      const { generatePages } = await import('../memo/generate.ts')
      const { writeReadme } = await import('./readme.ts')
      const { keptPages } = await import('../memo/refresh-pages.ts')
      const { touched, kept } = await generatePages(readMemoOptions(args))
      touched.push(...writeReadme(commands))
      console.log(touched.length ? `Opnieuw gemaakt: ${touched.join(', ')}` : 'Alles is al bij.')
      if (kept.length)
        console.log(keptPages(kept))
    },
  }),
  'test': defineCommand({
    meta: { description: 'Doet lint en check, en dan alle tests; met een filter alleen de tests met dat in hun pad.' },
    args: {
      'filter…': { type: 'positional', required: false, description: 'een deel van het pad van een test' },
      'memo': { ...memoOption.memo, description: 'alleen check, en de tests die voor elke memo gelden, op de memo in deze map' },
    },
    async run({ args: { memo, _: filters } }) {
      const { test } = await import('./test.ts')
      await test(filters, memo)
    },
  }),
  'lint': defineCommand({
    meta: { description: 'Controleert de code: typen, stijl, en wat nergens wordt gebruikt.' },
    run: async () => (await import('./lint.ts')).lint(),
  }),
  'format': defineCommand({
    meta: { description: 'Verbetert in de stijl van de code wat vanzelf kan.' },
    run: async () => (await import('./lint.ts')).format(),
  }),
  'screenshots': defineCommand({
    meta: { description: 'Maakt een plaatje van elke stap van elke dia, en van elke bladzijde van de pdf’s, in screenshots/.' },
    args: deckOptions,
    async run({ args }) {
      const memo = readMemoOptions(args)
      const { takeScreenshots } = await import('../bench/pictures/screenshots.ts')
      await takeScreenshots(join(projectFolder, 'screenshots'), memo)
      say('Klaar: screenshots/')
    },
  }),
  'bench': defineCommand({
    meta: { description: 'Meet snelheid en omvang naast andere programma’s voor dia’s: ongeveer veertig minuten.' },
    args: {
      ...memoOption,
      quick: { type: 'boolean', description: 'één korte ronde van de eigen dia’s, in twee minuten' },
      only: { type: 'enum', options: ['build', 'pdf', 'check', 'paint', 'start', 'growth'], description: 'alleen dit onderdeel' },
      runs: { type: 'string', valueHint: 'aantal', description: 'hoeveel rondes, 1 tot en met 99' },
    },
    async run({ args: { memo, quick = false, runs, only } }) {
      const { planOf, runBench } = await import('../bench/src/run-bench.ts')
      const plan = planOf(quick, runs, only)
      // Only a complete run renews the results that are kept.
      const folder = quick || only ? '.raadsdeck/bench' : 'bench'
      console.log(`\n${await runBench(plan, readMemoOptions({ memo }), join(projectFolder, folder))}\n`)
      say(`Klaar: ${folder}/ met results.md, results.json en de grafieken.`)
    },
  }),
}
