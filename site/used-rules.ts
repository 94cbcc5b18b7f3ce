import { transform } from 'lightningcss'

/**
 * The rules of a style sheet that at least one of some pages can use: those of classes that no page has are left out,
 * and then the custom properties that no rule asks for. Classes within brackets, as in `:not(.x)`, are let be.
 */
export function usedRules(css: string, classes: ReadonlySet<string>): string {
  const asked = new Set<string>()
  const filename = 'style.css'
  const rules = transform({
    filename,
    code: Buffer.from(css),
    visitor: {
      // A rule without selectors is left out.
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
