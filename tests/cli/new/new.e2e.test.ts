import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../../../lib/project.ts'
import { bodyFile, item, paragraph } from '../../memo/import/word-file.ts'

describe('npm run new', () => {
  const folder = mkdtempSync(join(tmpdir(), 'raadsdeck-new-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  /** Runs a command as npm does, for a user in `folder`. */
  function run(...args: string[]): { stdout: string, stderr: string, status: number | null } {
    return spawnSync(process.execPath, [join(projectFolder, 'cli/main.ts'), ...args], {
      cwd: projectFolder,
      env: { ...process.env, INIT_CWD: folder },
      encoding: 'utf8',
    })
  }
  const word = (...more: string[]): void => writeFileSync(join(folder, 'memo.docx'), bodyFile(
    paragraph('Fietsen in de stad', 'Titel'),
    paragraph('Aan: de raad\nDatum: 3 maart 2024'),
    paragraph('Vragen', 'Kop1'),
    item('Meer paden?'),
    item('Minder auto’s?'),
    ...more,
  ))

  it('makes a memo of a Word file that passes the check, and a new version beside it', () => {
    word()
    expect(run('new', 'fietsen', '--from', 'memo.docx')).toEqual(expect.objectContaining({
      status: 0,
      stderr: '',
      stdout: `Geplaatst: 16 woorden. Als gewone tekst: 0. Verloren: 0.
De memo staat in fietsen; in te-doen.md staat wat u nog beslist.
Bekijk hem terwijl u hem aanvult: npm run dev -- --open --memo fietsen
`,
    }))
    expect(run('check', '--memo', 'fietsen').stdout).toMatch(/^Alles klopt: \d+ dia’s, 2 vragen/)
    expect(run('new', 'fietsen', '--from', 'memo.docx').stdout).toBe('De memo in fietsen heeft deze tekst al; er is niets veranderd.\n')
    word(paragraph('Tot slot.'))
    expect(run('new', 'fietsen', '--from', 'memo.docx').stdout).toMatch(/^Veranderd sinds de vorige versie:\n {2}Nieuw: Tot slot\.\n.*\nDe memo staat in fietsen-2;/)
  })

  it('makes an example without a file', () => {
    expect(run('new', 'voorbeeld').status).toBe(0)
    expect(readdirSync(join(folder, 'voorbeeld'))).toContain('te-doen.md')
  })

  it('says what is wrong with a file, and writes nothing', () => {
    writeFileSync(join(folder, 'kapot.docx'), 'geen zip')
    const { status, stdout, stderr } = run('new', 'kapot', '--from', 'kapot.docx')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Dit is geen Word-bestand, ook al heet het zo\.\n +oplossing: /)
    expect(run('new', 'kapot', '--from', 'weg.docx').stderr).toContain('weg.docx')
    expect(readdirSync(folder)).not.toContain('kapot')
  })
})
