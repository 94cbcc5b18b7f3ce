import { transform } from 'lightningcss'

/**
 * The rules of a style sheet that at least one of some pages can use: those of classes that no page has are left out.
 * Classes within brackets, as in `:not(.x)`, are let be.
 */
export function usedRules(css: string, classes: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'style.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      // A rule without selectors is left out.
      Selector: selector => selector.every(part => part.type !== 'class' || classes.has(part.name)) ? undefined : [],
    },
  })
  return code.toString()
}
