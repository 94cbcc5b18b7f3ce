import type { Element } from '../lib/html.ts'
import { parse } from 'parse5'
import { attributeOf, elementsIn, ownText } from '../lib/html.ts'

/** A page's parts that its style and its policy depend on: its classes, and the texts of scripts and styles within. */
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

/** A policy lets data be, which no browser runs. */
function isInline(script: Element): boolean {
  return !attributeOf(script, 'src') && attributeOf(script, 'type') !== 'application/ld+json'
}
