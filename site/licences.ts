import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../lib/project.ts'
import { ourName } from './site-fonts.ts'

/** The fonts (SIL Open Font License) with the copyright that each claims: their packages name the packer's. */
export const FONTS = [
  {
    name: 'source-sans-3',
    family: 'Source Sans 3',
    copyright: '© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’',
  },
  {
    name: 'source-serif-4',
    family: 'Source Serif 4',
    copyright: '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
  },
]

/** Puts the licences of what others made into `folder`, with what was changed, as clauses 2 and 3 ask. */
export async function copyLicences(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(FONTS.map(async ({ name, family, copyright }) => {
    const licence = await readFile(join(projectFolder, 'node_modules/@fontsource', name, 'LICENSE'), 'utf8')
    await writeFile(join(folder, `fontsource-${name}.txt`), `${family}
${copyright}

Op deze site is dit lettertype aangepast: het heeft alleen de tekens die de site toont, en heet ${ourName(family)},
omdat de naam van het hele lettertype is voorbehouden. In de pdf’s staat het lettertype zelf.

${licence.slice(licence.indexOf('This Font Software'))}`)
  }))
}
