import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { differences } from '../bench/pictures/compare.ts'
import { SHEET_FILE, takeSheetPictures } from '../bench/pictures/screenshots.ts'
import { layOut } from '../deck/plan.ts'
import { withWorkFolder } from '../lib/folders/work-folder.ts'
import { projectFolder } from '../lib/project.ts'
import { loadMemo } from '../memo/load.ts'
import { measure } from '../memo/measure.ts'

/**
 * The share of a slide's pixels that may differ.
 * Full browser and headless shell differ by 0.7 % at most, a moved word by more.
 */
const MOST_DIFFERENT = 0.02

const { slides } = layOut(await loadMemo(), measure).deck

describe('the look of the slides', () => {
  let shares: Map<string, number>

  beforeAll(async () => {
    const sheet = await readFile(join(projectFolder, SHEET_FILE))
    const pictures = await withWorkFolder('look', takeSheetPictures)
    const differing = differences(sheet, pictures.map(({ png }) => png))
    shares = new Map(pictures.map(({ alias }, index) => [alias, differing[index]!]))
  })

  it.each(slides.map(slide => slide.alias))('%s is as on the contact sheet (npm run screenshots renews it)', (alias) => {
    expect(shares.get(alias)).toBeLessThan(MOST_DIFFERENT)
  })
})
