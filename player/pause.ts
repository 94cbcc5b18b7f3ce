/** Settles in a task of its own: what a visitor does meanwhile is heard between the steps of a start. */
export function pause(): Promise<void> {
  return new Promise(settle => setTimeout(settle))
}
