/** A title as the lines it is shown in: up to and with its first dash, then the rest. Together they are the title. */
export function titleLines(title: string): string[] {
  return /^(.*? [-–—] )?(.*)$/.exec(title)!.slice(1).filter(Boolean)
}
