/** A rule, or a rule of rules such as `@media`: what stands before its block, and what is within. */
interface Block {
  prelude: string
  content: string
}

/** At-rules that hold rules of their own. */
const GROUP = /^@(?:media|supports|layer|container)\b/

/**
 * The part of a style sheet that at least one of the pages can use: without the rules and the selectors that mean classes
 * which no page has. What a page's scripts would add later has to come with a style of its own. Anything else than a class is kept.
 * @param css a style sheet as a bundler writes it: no comments, no at-rules without a block
 * @param pages HTML
 */
export function usedRules(css: string, pages: readonly string[]): string {
  const classes = new Set(pages.flatMap(html => [...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/))))
  return rulesWith(css, classes)
}

function rulesWith(css: string, classes: ReadonlySet<string>): string {
  return blocks(css).map(({ prelude, content }) => {
    if (prelude.startsWith('@')) {
      const kept = GROUP.test(prelude) ? rulesWith(content, classes) : content
      return kept && `${prelude}{${kept}}`
    }
    const selectors = selectorsOf(prelude).filter(selector => canMatch(selector, classes))
    return selectors.length ? `${selectors.join(',')}{${content}}` : ''
  }).join('')
}

/** The selectors before a rule's block; a comma within brackets, as in `:is(a, b)`, is part of one. */
function selectorsOf(prelude: string): string[] {
  const found = ['']
  let depth = 0
  for (const character of prelude) {
    depth += Number(character === '(') - Number(character === ')')
    if (character === ',' && depth === 0)
      found.push('')
    else
      found.push(found.pop() + character)
  }
  return found
}

/** Whether a selector asks for no class that is missing. What stands in brackets, as in `:not(.x)`, is let be. */
function canMatch(selector: string, classes: ReadonlySet<string>): boolean {
  let flat = selector
  while (/\([^()]*\)/.test(flat))
    flat = flat.replace(/\([^()]*\)/g, '')
  return [...flat.matchAll(/\.([\w-]+)/g)].every(([, name]) => classes.has(name!))
}

function blocks(css: string): Block[] {
  const found: Block[] = []
  let [start, open, depth] = [0, 0, 0]
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === '{' && depth++ === 0)
      open = index
    if (brace === '}' && --depth === 0) {
      found.push({ prelude: css.slice(start, open).trim(), content: css.slice(open + 1, index) })
      start = index + 1
    }
  }
  return found
}
