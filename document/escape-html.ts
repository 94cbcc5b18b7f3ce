const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes a text for an element or a double-quoted attribute; Vue escapes its own output. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, mark => REFERENCES[mark]!)
}
