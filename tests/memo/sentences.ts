/** Words of the memo that end in a full stop without ending a sentence, or that have one within. */
const abbreviations = ['m.n.', 't.b.v.', 'i.o.v.', 'etc.']

/** Where a page of the memo as received ended in the middle of a sentence: the blank line there says nothing. */
const brokenOverPages = '6 thema\'s bepalen waar\n\nDiza over gaat'

/** The blocks of a memo in markdown as bare text: the marks of lists, emphasis and links are gone, nothing else is. */
export function blocksOf(markdown: string): string[] {
  return markdown
    .replaceAll('\r\n', '\n')
    .replace(brokenOverPages, brokenOverPages.replace('\n\n', ' '))
    // Each item is a block of its own; what follows a source's link on the next line is another.
    .replace(/^- /gm, '\n')
    .replace(/\)\n(?=\S)/g, ')\n\n')
    .replace(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/\*([^*\n]+)\*/g, '$1')
    .replace(/\\([()[\]])/g, '$1')
    .split(/\n\s*\n/)
    .map(block => normalised(block))
    .filter(Boolean)
}

/** A text with one space where there is any white space. */
export function normalised(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The sentences of a text, each with its own mark at its end; a heading or a line without one is a sentence too. */
export function sentencesOf(text: string): string[] {
  const words = normalised(text).split(' ')
  const sentences: string[][] = [[]]
  words.forEach((word, index) => {
    sentences.at(-1)!.push(word)
    const next = words[index + 1]
    if (next && /[.?!]$/.test(word) && !abbreviations.includes(word.replace(/^\(/, '')) && /^[A-Z0-9'(‘]/.test(next))
      sentences.push([])
  })
  return sentences.map(sentence => sentence.join(' ')).filter(Boolean)
}
