/** The time that a text stays, in ms: later a screen reader would say it again. */
const STAYS = 5000

/** Says texts by a live region. */
export function announcer(region: () => Element): (text: string) => void {
  let emptying: ReturnType<typeof setTimeout> | undefined
  return (text) => {
    const element = region()
    element.textContent = text
    clearTimeout(emptying)
    // The view may be gone by then.
    emptying = setTimeout(() => element.textContent = '', STAYS)
  }
}
