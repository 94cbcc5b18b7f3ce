import type { Locator } from 'playwright-chromium'

/** A stretch of text of a slide. */
export interface SlideText {
  text: string
  /** px on the canvas of 1280 × 720. */
  size: number
  /** How many lines it takes. */
  lines: number
  /** For the memo's words and titles: the back row has to read these. */
  large: boolean
}

/** The texts of a slide that is shown at its own size. */
export function textsOf(slide: Locator): Promise<SlideText[]> {
  return slide.evaluate(element => [...element.querySelectorAll<HTMLElement>('h1, h2, h3, p')].map((block) => {
    const range = document.createRange()
    range.selectNodeContents(block)
    const tops = [...range.getClientRects()].map(({ top }) => Math.round(top))
    return {
      text: block.textContent.trim(),
      size: Number.parseFloat(getComputedStyle(block).fontSize),
      lines: new Set(tops).size,
      large: block.matches('h1, h2, h3') || block.querySelector('.memo-voice') !== null,
    }
  }))
}

/** Texts painted over each other, `one × other`, without the air around a line. */
export function overlapsOf(slide: Locator): Promise<string[]> {
  return slide.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const boxes: { text: string, box: DOMRect }[] = []
    while (walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const text = walker.currentNode.textContent!.trim()
      for (const { x, y, width, height } of text ? range.getClientRects() : [])
        boxes.push({ text, box: new DOMRect(x, y + height * 0.15, width, height * 0.7) })
    }
    return boxes.flatMap(({ text, box }, index) => boxes.slice(index + 1)
      .filter(other => box.left < other.box.right - 1 && other.box.left < box.right - 1
        && box.top < other.box.bottom - 1 && other.box.top < box.bottom - 1)
      .map(other => `${text} × ${other.text}`))
  })
}
