import type { ShippedPackage } from '../document/shipped-packages.ts'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ourName } from './site-fonts.ts'

/** The fonts (SIL OFL) with their own copyright: the packages name the packager's. */
export const FONTS = [
  {
    name: '@fontsource/source-sans-3',
    family: 'Source Sans 3',
    copyright: '© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’',
  },
  {
    name: '@fontsource/source-serif-4',
    family: 'Source Serif 4',
    copyright: '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
  },
]

/**
 * Copies the licences of the shipped packages into `folder`.
 * A font's licence also states the changes, as clauses 2 and 3 ask:
 * https://openfontlicense.org/open-font-license-official-text/
 * @throws {Error} when a package has no licence
 */
export async function copyLicences(folder: string, packages: readonly ShippedPackage[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(packages.map(async ({ name, version, folder: from }) => {
    const file = (await readdir(from)).find(file => /^licen[cs]e\b/i.test(file))
    if (!file)
      throw new Error(`${name} is in the site and has no licence`)
    const licence = await readFile(join(from, file), 'utf8')
    const font = FONTS.find(font => font.name === name)
    const text = font ? fontLicence(font, licence) : `${name} ${version}\n\n${licence}`
    await writeFile(join(folder, `${name.replace('@', '').replace('/', '-')}.txt`), text)
  }))
}

function fontLicence({ family, copyright }: typeof FONTS[number], licence: string): string {
  return `${family}
${copyright}

Op deze site is dit lettertype aangepast: het heeft alleen de tekens die de site toont, en heet ${ourName(family)},
omdat de naam van het hele lettertype is voorbehouden. In de pdf’s staat het lettertype zelf.

${licence.slice(licence.indexOf('This Font Software'))}`
}
