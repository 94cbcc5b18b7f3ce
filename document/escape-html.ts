const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as HTML, within an element or a double-quoted attribute; Vue does this for all that it renders. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, mark => REFERENCES[mark]!)
}
