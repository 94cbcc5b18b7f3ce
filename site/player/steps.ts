const HIDDEN = 'player-step-hidden'

/** Hides all steps of a slide, or shows them all. */
export function setSteps(slide: Element, shown: boolean): void {
  for (const element of stepped(slide))
    element.classList.toggle(HIDDEN, !shown)
}

/** Shows the first hidden step; returns its elements, none if all were shown. */
export function stepForward(slide: Element): Element[] {
  const hidden = stepped(slide).filter(isHidden)
  const step = hidden.filter(element => stepOf(element) === Math.min(...hidden.map(stepOf)))
  step.forEach(element => element.classList.remove(HIDDEN))
  return step
}

/** Hides the last shown step; returns its elements, none if none was shown. */
export function stepBack(slide: Element): Element[] {
  const shown = stepped(slide).filter(element => !isHidden(element))
  const step = shown.filter(element => stepOf(element) === Math.max(...shown.map(stepOf)))
  step.forEach(element => element.classList.add(HIDDEN))
  return step
}

const stepped = (slide: Element): HTMLElement[] => [...slide.querySelectorAll<HTMLElement>('[data-step]')]
const isHidden = (element: Element): boolean => element.classList.contains(HIDDEN)
const stepOf = (element: HTMLElement): number => Number(element.dataset.step)
