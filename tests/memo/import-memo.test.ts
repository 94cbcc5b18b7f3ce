import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importMemo } from '../../memo/import-memo.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-memo-'))
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)

afterAll(() => rmSync(folder, { recursive: true }))

describe('importing a memo', () => {
  it('reads its files as they are now, also those that its index imports', async () => {
    write('header.ts', 'export const header = { title: \'eerst\' as string }')
    write('index.ts', 'import { header } from \'./header.ts\'\nexport default { header }')
    const first = await importMemo(folder)
    expect(first.default).toEqual({ header: { title: 'eerst' } })
    expect(await importMemo(folder)).toBe(first)

    write('header.ts', 'export const header = { title: \'daarna\' }')
    expect((await importMemo(folder)).default).toEqual({ header: { title: 'daarna' } })
  })

  it('tells of a slip in the writing, and reads on when it is mended', async () => {
    write('header.ts', 'export const header = { title: }')
    await expect(importMemo(folder)).rejects.toThrow()
    write('header.ts', 'export const header = { title: \'weer goed\' }')
    expect((await importMemo(folder)).default).toEqual({ header: { title: 'weer goed' } })
  })
})
