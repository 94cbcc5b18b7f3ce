/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4); any other needs an entry in the RoleMap. */
export const STANDARD_TYPES: ReadonlySet<string> = new Set([
  // Grouping (14.8.4.2)
  'Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'NonStruct', 'Private',
  // Block level (14.8.4.3)
  'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody',
  'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot',
  // Inline level (14.8.4.4)
  'Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot',
  'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP',
  // Illustrations (14.8.4.5)
  'Figure', 'Formula', 'Form',
])
