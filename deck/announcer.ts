/** The time that a text stays, in ms: later a screen reader would say it again. */
const STAYS = 5000

/** Says texts by a live region. */
export function announcer(region: () => Element): (text: string) => void {
  let emptying: ReturnType<typeof setTimeout> | undefined
  return (text) => {
    clearTimeout(emptying)
    region().textContent = text
    emptying = setTimeout(() => region().textContent = '', STAYS)
  }
}
