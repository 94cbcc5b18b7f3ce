import { transform } from 'lightningcss'

/**
 * A style sheet without rules of unused classes and without unused custom properties.
 * Classes within brackets, as in `:not(.x)`, are ignored.
 */
export function usedRules(css: string, classes: ReadonlySet<string>): string {
  const asked = new Set<string>()
  const filename = 'style.css'
  const rules = transform({
    filename,
    code: Buffer.from(css),
    visitor: {
      // lightningcss leaves out a rule without selectors.
      Selector: selector => selector.every(part => part.type !== 'class' || classes.has(part.name)) ? undefined : [],
    },
  }).code
  transform({ filename, code: rules, visitor: { Variable: ({ name }) => void asked.add(name.ident) } })
  const { code } = transform({
    filename,
    code: rules,
    minify: true,
    visitor: {
      Declaration: {
        custom: ({ name }) => name.startsWith('--') && !asked.has(name) ? [] : undefined,
      },
    },
  })
  return code.toString()
}
