/** ASCII punctuation that Markdown, HTML, Vue and Slidev leave alone within a line. */
const HARMLESS = new Set(' ,.:;?()\'/%-')

/** A character as HTML and Markdown read it: never as syntax. */
const reference = (mark: string): string => `&#${mark.codePointAt(0)};`

/** Writes a text so that Markdown, HTML, Vue and Slidev show it: as character references (CommonMark 0.31, §2.5). */
export function escapeText(text: string): string {
  return text
    .replace(/[\u0020-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007E]/g, mark => HARMLESS.has(mark) ? mark : reference(mark))
    // A number or hyphen at a line's start begins a list; hyphens together end a comment or become a dash.
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + reference(mark))
    .replace(/^-|-(?=-)|(?<=-)-/g, '&#45;')
    // Text like an address would become a link.
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/\b(www)\./gi, '$1&#46;')
}

/** Text that Slidev's typographer changes: straight quotes, dots in a row, (c) and its kin. */
const TYPOGRAPHIC = /'|([.,?])(?=\1)|\((?=(?:[crp]|tm)\))/gi

/** The same for a title, which Slidev compiles into a Vue template for its search. */
export function escapeTemplate(text: string): string {
  return escapeText(text)
    // Markdown reads the references: a comment keeps braces from starting an expression.
    .replace(/&#123;(?=&#123;)/g, '&#123;<!-- -->')
    .replace(TYPOGRAPHIC, reference)
    // A line between double colons would open a slot.
    .replace(/^:/, reference)
}

/** A text as a YAML scalar: JSON's strings are YAML's (1.2, §1.3), and what Slidev looks for in a page is escaped. */
export function yamlText(text: string): string {
  return JSON.stringify(text)
    .replace(/[<>{}$@`]|-(?=-)|(?<=-)-/g, mark => `\\u${mark.codePointAt(0)!.toString(16).padStart(4, '0')}`)
}

/** An id as one YAML scalar that is read as text: '2024', 'null' and 'true' would not be (YAML 1.2, §10.3.2). */
export function yamlId(id: string): string {
  return /^[a-z]/.test(id) && !['null', 'true', 'false'].includes(id) ? id : JSON.stringify(id)
}
