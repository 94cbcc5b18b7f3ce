/** Lifetime of an announcement, ms: screen readers would read leftovers again. */
const STAYS = 5000

/** Announces texts through a live region. */
export function announcer(region: () => Element): (text: string) => void {
  let emptying: ReturnType<typeof setTimeout> | undefined
  return (text) => {
    const element = region()
    element.textContent = text
    clearTimeout(emptying)
    // Not `region()`: the view may be unmounted by then.
    emptying = setTimeout(() => element.textContent = '', STAYS)
  }
}
