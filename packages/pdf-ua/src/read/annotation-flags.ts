/** The flags of an annotation (ISO 32000-1, 12.5.3) by their bit. */
export const FLAG = { invisible: 1, hidden: 2, print: 4, noView: 32, toggleNoView: 256 } as const

/** All flags that keep an annotation from being seen. */
export const HIDING = FLAG.invisible | FLAG.hidden | FLAG.noView | FLAG.toggleNoView
