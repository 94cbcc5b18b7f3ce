import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** The elements in a node, itself included, in document order. */
export function elementsIn(node: Node): Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  return 'tagName' in node ? [node, ...inner] : inner
}

/** Empty where there is none. */
export function attributeOf(node: Node, wanted: string): string {
  return 'attrs' in node ? node.attrs.find(({ name }) => name === wanted)?.value ?? '' : ''
}

/** The text right within an element, such as a style. */
export function ownText({ childNodes }: Element): string {
  return childNodes.map(child => 'value' in child ? child.value : '').join('')
}
