import type { Imported } from '../../memo/import/import-file.ts'

export function importReport(made: Imported, folder: string, changes?: readonly string[]): string {
  const { notes, counts: { all, plain, lost } } = made
  const option = /^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder)
  if (changes?.length === 0)
    return `De memo in ${folder} heeft deze tekst al; er is niets veranderd.`
  return [
    ...notes,
    ...changes ? ['Veranderd sinds de vorige versie:', ...changes.map(change => `  ${change.replaceAll('\n', '\n  ')}`)] : [],
    `Geplaatst: ${all - plain - lost} woorden. Als gewone tekst: ${plain}. Verloren: ${lost}.`,
    `De memo staat in ${folder}; in te-doen.md staat wat u nog beslist.`,
    `Bekijk hem terwijl u hem aanvult: npm run dev -- --open --memo ${option}`,
  ].join('\n')
}
