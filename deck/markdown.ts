/** ASCII punctuation that Markdown, HTML, Vue and Slidev leave alone within a line. */
const HARMLESS = new Set(' ,.:;?()\'/%-')

/** A character as HTML and Markdown read it: never as syntax. */
const reference = (mark: string): string => `&#${mark.codePointAt(0)};`

/**
 * Escapes a text for Markdown, HTML, Vue and Slidev (CommonMark 0.31, §2.5).
 * https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\u0020-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007E]/g, mark => HARMLESS.has(mark) ? mark : reference(mark))
    // Leading numbers and hyphens start lists; hyphen pairs end comments or become dashes.
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + reference(mark))
    .replace(/^-|-(?=-)|(?<=-)-/g, '&#45;')
    // Text like an address would become a link.
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/\b(www)\./gi, '$1&#46;')
}

/** Changed by Slidev's typographer: straight quotes, repeated marks, (c) and the like. */
const TYPOGRAPHIC = /'|([.,?])(?=\1)|\((?=(?:[crp]|tm)\))/gi

/** The same for titles: Slidev compiles them into a Vue template for its search. */
export function escapeTemplate(text: string): string {
  return escapeText(text)
    // Markdown decodes references: an HTML comment keeps braces from starting an expression.
    .replace(/&#123;(?=&#123;)/g, '&#123;<!-- -->')
    .replace(TYPOGRAPHIC, reference)
    // A line between double colons would open a slot: https://sli.dev/features/slot-sugar
    .replace(/^:/, reference)
}

/** A YAML scalar: a JSON string (YAML 1.2, §1.3) with Slidev's own markers escaped. */
export function yamlText(text: string): string {
  return JSON.stringify(text)
    .replace(/[<>{}$@`]|-(?=-)|(?<=-)-/g, mark => `\\u${mark.codePointAt(0)!.toString(16).padStart(4, '0')}`)
}

/**
 * An id as a YAML string: '2024', 'null' and 'true' are quoted (YAML 1.2, §10.3.2).
 * https://yaml.org/spec/1.2.2/#1032-tag-resolution
 */
export function yamlId(id: string): string {
  return /^[a-z]/.test(id) && !['null', 'true', 'false'].includes(id) ? id : JSON.stringify(id)
}
