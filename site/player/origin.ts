export interface Origin {
  address: string
  name: string
  isSource: boolean
}

/** The way back: set on entering the sources, kept among them, cleared on leaving. */
export function originAfter(origin: Origin | undefined, from: Origin, to: Origin): Origin | undefined {
  if (!to.isSource)
    return undefined
  return from.isSource ? origin : from
}

/** Leads a source's link back to the slide that the visitor came from. */
export function leadBack(slide: Element, { address, name }: Origin): void {
  const link = slide.querySelector<HTMLAnchorElement>('.source-back a')
  if (!link)
    return
  link.textContent = link.textContent.trim().replace(link.dataset.title!, () => name)
  link.dataset.title = name
  link.href = address
}
