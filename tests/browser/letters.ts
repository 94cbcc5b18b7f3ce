import type { Page } from 'playwright-chromium'

/** The letters that a slide shows. */
export interface Letters {
  /** Number of letters by size, px of the canvas. */
  sizes: Record<string, number>
  /** Texts in large letters whose last line has one word or two. */
  widows: string[]
  /** Words of which a line ends in the hyphen or dash. */
  hyphens: string[]
}

/** The letters of the slide on show. */
export function lettersOf(page: Page): Promise<Letters> {
  return page.evaluate(() => {
    /** Size from which a text is shown rather than read, px. */
    const LARGE = 44
    /** A name of a few words may have one on each line. */
    const FEW = 5
    const slide = document.querySelector('.slide')!
    const sizes: Record<string, number> = {}
    const walk = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    while (walk.nextNode()) {
      const element = walk.currentNode.parentElement!
      const letters = walk.currentNode.textContent!.replace(/\s/g, '').length
      if (!letters || element.closest('.unseen') || !element.checkVisibility())
        continue
      const size = getComputedStyle(element).fontSize
      sizes[size] = (sizes[size] ?? 0) + letters
    }
    const widows = [...slide.querySelectorAll('.memo-voice')]
      .filter(voice => Number.parseFloat(getComputedStyle(voice).fontSize) >= LARGE)
      .flatMap((voice) => {
        const words: { text: string, top: number }[] = []
        const texts = document.createTreeWalker(voice, NodeFilter.SHOW_TEXT)
        while (texts.nextNode()) {
          for (const { 0: text, index } of texts.currentNode.textContent!.matchAll(/\S+/g)) {
            const range = document.createRange()
            range.setStart(texts.currentNode, index)
            range.setEnd(texts.currentNode, index + text.length)
            words.push({ text, top: range.getClientRects()[0]!.top })
          }
        }
        const last = words.filter(({ top }) => Math.abs(top - words.at(-1)!.top) < 4)
        return words.length > FEW && last.length < 3 ? [words.map(({ text }) => text).join(' ')] : []
      })
    const hyphens: string[] = []
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode
      // Addresses may break anywhere.
      if (parentElement!.closest('.source-address, svg') || !parentElement!.checkVisibility({ visibilityProperty: true }))
        continue
      for (const { 0: word, index } of textContent!.matchAll(/\S+[-–]\S+/g)) {
        const tops = [...word].map((_, at) => {
          const range = document.createRange()
          range.setStart(texts.currentNode, index + at)
          range.setEnd(texts.currentNode, index + at + 1)
          return range.getBoundingClientRect().top
        })
        if (tops.some(top => Math.abs(top - tops[0]!) > 4))
          hyphens.push(word)
      }
    }
    return { sizes, widows, hyphens }
  })
}
