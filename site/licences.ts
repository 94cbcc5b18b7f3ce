import { projectFolder } from '../lib/project.ts'
import { copyrightOf, ourName } from './font-names.ts'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'

/** The fonts (SIL Open Font License): the site has them cut down to its own characters. */
const FONTS = [
  { name: '@fontsource/source-sans-3', family: 'Source Sans 3' },
  { name: '@fontsource/source-serif-4', family: 'Source Serif 4' },
]

/** Puts the licence of all in the site that others made into `folder`, as their licences ask. */
export async function copyLicences(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(FONTS.map(async ({ name, family }) => {
    const file = `${name.replace('@', '').replace('/', '-')}.txt`
    await writeFile(join(folder, file), await fontLicence(name, family))
  }))
}

/**
 * The licence of a changed font: under its own copyright, where the package names its packer, and with the changes.
 * Clause 3 of the licence: a changed font may not have the name that is reserved.
 */
async function fontLicence(name: string, family: string): Promise<string> {
  const file = join(projectFolder, 'node_modules', name, `files/${name.split('/').at(-1)}-latin-400-normal.woff2`)
  // Any character will do: all that is asked of the font is its copyright.
  const font = await subsetFont(await readFile(file), 'a', { targetFormat: 'truetype' })
  const licence = await readFile(licenceOf(name), 'utf8')
  return `${family}
${copyrightOf(font)}

Op deze site is dit lettertype aangepast: het heeft alleen de tekens die de site toont, en heet ${ourName(family)},
omdat de naam van het hele lettertype is voorbehouden. In de pdf’s staat het lettertype zelf.

${licence.slice(licence.indexOf('This Font Software'))}`
}

function licenceOf(name: string): string {
  return join(projectFolder, 'node_modules', name, 'LICENSE')
}
