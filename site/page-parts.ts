import type { DefaultTreeAdapterTypes } from 'parse5'
import { parse } from 'parse5'

/** A page's parts that its style and its policy depend on. */
export interface PageParts {
  classes: ReadonlySet<string>
  /** The texts of scripts and styles within the page. */
  scripts: readonly string[]
  styles: readonly string[]
}

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Reads a page as a browser does. */
export function partsOf(html: string): PageParts {
  const elements = [...elementsIn(parse(html))]
  const named = (name: string): Element[] => elements.filter(({ tagName }) => tagName === name)
  return {
    classes: new Set(elements.flatMap(element => attribute(element, 'class')?.split(/\s+/) ?? [])),
    scripts: named('script').filter(isInline).map(textOf),
    styles: named('style').map(textOf),
  }
}

/** A policy lets data be, which no browser runs. */
function isInline(script: Element): boolean {
  return attribute(script, 'src') === undefined && attribute(script, 'type') !== 'application/ld+json'
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node)
    yield node
  for (const child of 'childNodes' in node ? node.childNodes : [])
    yield* elementsIn(child)
}

function attribute({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value
}
function textOf({ childNodes }: Element): string {
  return childNodes.map(child => 'value' in child ? child.value : '').join('')
}
