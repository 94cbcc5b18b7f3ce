import type { Element } from '../lib/html.ts'
import { parse } from 'parse5'
import { attributeOf, elementsIn, ownText } from '../lib/html.ts'

/** A page's classes, for its style, and its inline scripts and styles, for the policy. */
export function partsOf(html: string) {
  const elements = elementsIn(parse(html))
  const textsOf = (name: string, isOne: (element: Element) => boolean = () => true): string[] =>
    elements.filter(element => element.tagName === name && isOne(element)).map(ownText)
  return {
    classes: new Set(elements.flatMap(element => attributeOf(element, 'class').match(/\S+/g) ?? [])),
    scripts: textsOf('script', isInline),
    styles: textsOf('style'),
  }
}

/**
 * JSON-LD is a data block: browsers do not run it, so the policy ignores it.
 * https://html.spec.whatwg.org/multipage/scripting.html#data-block
 */
function isInline(script: Element): boolean {
  return !attributeOf(script, 'src') && attributeOf(script, 'type') !== 'application/ld+json'
}
