const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text within an element or a double-quoted attribute, where Vue does not render it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, mark => REFERENCES[mark]!)
}
