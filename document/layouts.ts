import type { Component } from 'vue'
import type { Slide } from '../deck/deck.ts'

const layouts = import.meta.glob<Component>('../layouts/*.vue', { eager: true, import: 'default' })

/** The component of a slide's layout, the same as Slidev's. */
export function layoutOf({ layout }: Slide): Component {
  return layouts[`../layouts/${layout}.vue`]!
}
