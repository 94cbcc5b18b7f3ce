/** Names in a sentence: 'a, b en c'. */
export function listed(names: readonly string[], and: string): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${and} `)
}
