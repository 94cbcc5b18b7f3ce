import type { nl } from './nl.ts'
import type { Kind, Quoted, Wording } from './wording.ts'
import { choice, few, listed, placesIn } from './wording.ts'

const KINDS: Record<Kind, Wording & { article: string }> = {
  text: { article: 'a text', what: 'text', mend: 'write one text between quotes' },
  list: { article: 'a list', what: 'list', mend: 'put square brackets around its elements: [ … ]' },
  group: { article: 'a group of fields', what: 'group of fields', mend: 'put braces around its fields: { … }' },
  number: { article: 'a number', what: 'number', mend: 'write it in digits, without quotes' },
}

const QUOTED: Record<Quoted, string> = {
  annotation: 'the annotation',
  listed: 'the line of the memo (listed)',
  text: 'the text',
  lines: 'the contact lines (lines)',
}

const SLIPS = {
  curly: 'put straight quotes around a text: \'…\'; ‘ and ’ belong only within a text',
  open: 'put a text on one line, with a \' before and after it, and write a \' within a text as \\\'',
  other: 'look at the line above too: often a \', a comma or a bracket is missing. Write a \' within a text as \\\'',
}

const CHARACTERS: Record<string, string> = {
  'U+0009': 'a tab',
  'U+000A': 'a line break',
  'U+000D': 'a line break',
  'U+00AD': 'a soft hyphen',
  'U+200B': 'a space without width',
  'U+2028': 'a line break',
}

export const en: typeof nl = {
  // RD0: the memo’s folder, before anything in it is read.
  RD001: () => ({ what: 'There is no memo in this folder.', mend: 'put the memo in data/, name its folder with --memo, or begin a new one with: npm run new' }),
  RD002: ({ line, text, cause }) => ({
    what: text ? `Line ${line} has a slip in the writing, at: ${text}` : `The file ends too soon, in line ${line}.`,
    mend: SLIPS[cause ?? 'other'],
  }),
  RD003: () => ({ what: 'The file hands over no memo.', mend: 'end index.ts with: export default { language, header, … } (see data/index.ts)' }),
  RD004: ({ file }) => ({ what: `A file of the memo is missing: ${file}`, mend: 'put the file back, or take out the lines that name it' }),
  RD005: ({ name }) => ({ what: `The name ${name} is not known.`, mend: `if it is a text, put quotes around it; if it is a part, put at the top of index.ts: import { ${name} } from './….ts'` }),
  RD006: () => ({ what: 'The file was not saved as UTF-8: letters such as é are lost by that.', mend: 'save it again with encoding UTF-8, and look the accented letters over' }),
  RD007: ({ reason }) => ({ what: `The memo cannot be read: ${reason}`, mend: 'take out what is not a text, number, list or group of fields; a memo holds no commands' }),

  // RD1: missing or unknown parts and fields, or of the wrong kind.
  RD101: ({ part }) => ({ what: 'is missing', mend: part ? `write it as export const ${part} = …, and name ${part} in the list of index.ts` : 'add this part: see docs/eigen-memo.md' }),
  RD102: ({ kind }) => ({ what: 'is missing', mend: `fill in ${KINDS[kind].article}` }),
  RD103: ({ kind }) => ({ what: `is not a ${KINDS[kind].what}`, mend: KINDS[kind].mend }),
  RD104: ({ known }) => ({ what: 'is an unknown field', mend: `take it out or mend its name; these can stand here: ${few(known)}` }),
  RD105: ({ least, isOptional }) => ({ what: 'has too few elements', mend: `give at least ${least}${isOptional ? ', or leave the field out' : ''}` }),
  RD106: ({ most }) => ({ what: 'has too many elements', mend: `give at most ${most}` }),
  RD107: ({ values }) => ({ what: 'is not a known value', mend: `choose ${choice(values, 'or')}` }),
  RD108: () => ({ what: 'is not what belongs here', mend: 'compare it with the same field in data/' }),
  RD109: ({ values }) => ({ what: 'is missing', mend: `choose ${choice(values, 'or')}` }),
  RD110: ({ field, values }) => ({ what: `does not go with this ${field}`, mend: `take it out, or choose for ${field} ${choice(values, 'or')}` }),
  RD111: ({ known }) => ({ what: 'does not say what it is', mend: `begin the block with one of: ${few(known)}` }),

  // RD2: unshowable texts. RD3: invalid ids, dates, addresses, times, languages.
  RD201: ({ isOptional }) => ({ what: 'is empty', mend: `fill in a text${isOptional ? ', or leave the field out' : ''}` }),
  RD202: () => ({ what: 'begins or ends with a space', mend: 'take the space out' }),
  RD203: ({ character }) => ({
    what: `holds ${CHARACTERS[character] ?? 'a character that cannot be seen'} (${character})`,
    mend: CHARACTERS[character] === CHARACTERS['U+000A']
      ? 'put the text on one line; a new paragraph is a new element of the list'
      : 'take the character out',
  }),
  RD204: () => ({ what: 'holds half a character', mend: 'type the character again' }),
  RD301: () => ({ what: 'is not a valid id', mend: 'use only small letters, digits and single hyphens, such as "smart-cameras"' }),
  RD302: ({ limit }) => ({ what: `is longer than ${limit} characters`, mend: 'choose a shorter id' }),
  RD303: () => ({ what: 'is not a day that exists', mend: 'write year, month and day, such as 2022-03-21' }),
  RD304: () => ({ what: 'is not a year, month or day that exists', mend: 'write it as 2022, 2022-03 or 2022-03-21' }),
  RD305: () => ({ what: 'is not a web address', mend: 'copy the whole address from the browser; it begins with http:// or https://' }),
  RD306: () => ({ what: 'holds a space or a character that cannot be seen', mend: 'copy the address from the browser again' }),
  RD307: () => ({ what: 'is not a whole number', mend: 'round it to whole seconds' }),
  RD308: ({ limit }) => ({ what: 'is too short', mend: `give the slide ${limit} seconds or more` }),
  RD309: ({ limit }) => ({ what: 'is too long', mend: `give the slide ${limit} seconds (${limit / 60} minutes) or less` }),
  RD310: () => ({ what: 'is not a language code', mend: 'write a code such as "nl", "en" or "fr"' }),
  RD311: ({ limit }) => ({ what: `is longer than ${limit} characters`, mend: 'copy the address without what follows ? or #, or look for a shorter page' }),
  RD312: ({ first, last }) => ({ what: `is not within the years ${first} to ${last}`, mend: 'mend the year, in four digits' }),
  RD313: () => ({ what: 'is not a row or column', mend: 'count from 0: the first is 0, the second is 1' }),
  RD314: () => ({ what: 'is not the name of a picture', mend: 'put the picture as .png, .jpg or .svg in the memo’s folder, and give the name of the file here' }),
  RD315: () => ({ what: 'is not the mark of a footnote', mend: 'take a number, a letter or stars, and put [^1] in the text where the note belongs' }),
  RD316: () => ({ what: 'is not the address of an organisation in TOOI, the government’s register', mend: 'look the organisation up at standaarden.overheid.nl/tooi, and copy its address: https://identifier.overheid.nl/tooi/id/…' }),

  // RD4: parts of the memo that do not go together.
  RD401: () => ({ what: 'is in use already', mend: 'give each element an id of its own' }),
  RD402: ({ known }) => ({ what: 'is not a known topic', mend: `choose the id of a topic: ${few(known)}` }),
  RD403: ({ known }) => ({ what: 'is not a known source', mend: `choose the id of a source: ${few(known)}` }),
  RD404: () => ({ what: 'has not a single source', mend: 'add a source or take the topic out' }),
  RD406: ({ of, from }) => ({ what: `does not stand literally in ${QUOTED[of]}, from "${from}" on`, mend: `copy words from ${QUOTED[of]}` }),
  RD407: () => ({ what: 'are together not the end of the text', mend: 'copy the last sentences of the text, in their order' }),
  RD408: () => ({ what: 'does not occur in the memo', mend: 'copy the words literally or take the line out' }),
  RD409: () => ({ what: 'stands nowhere in the memo', mend: 'copy the typing error literally or take the correction out' }),
  RD410: ({ cells, columns }) => ({ what: `has ${cells} cells, and the table ${columns} columns`, mend: 'give each row as many cells as there are columns; an empty cell is \'\'' }),
  RD411: () => ({ what: 'does not stand in the table', mend: 'count rows and columns from 0, without the heads' }),
  RD412: ({ mark }) => ({ what: `stands nowhere in the memo as [^${mark}]`, mend: `put [^${mark}] in the text where the note belongs, or take the note out` }),
  RD413: ({ mark }) => ({ what: `names a footnote that is not there ([^${mark}])`, mend: `add to footnotes: { mark: '${mark}', text: '…' }` }),
  RD414: () => ({ what: 'is not how the text begins', mend: 'copy the first words of the text' }),
  RD415: () => ({ what: 'is not there', mend: 'put the picture in the memo’s folder, and mind capitals' }),
  RD416: ({ most }) => ({ what: `is larger than ${most} MB`, mend: 'save the picture smaller: 2000 pixels wide is enough' }),
  RD417: () => ({ what: 'is not a picture of the kind that its name says', mend: 'save it again as .png, .jpg or .svg' }),
  RD418: ({ found }) => ({ what: `holds something that runs or comes from elsewhere (${found})`, mend: 'save the drawing again without scripts and references, or as .png' }),

  // RD5: texts and times that do not fit, and outdated pages.
  RD501: ({ length, fits }) => ({ what: `does not fit its slide (${length} characters)`, mend: `shorten the text to ${fits} characters` }),
  RD502: ({ word, fits }) => ({ what: `holds a word that does not fit a line ("${word}")`, mend: `write it in parts of at most ${fits} characters, with a space or hyphen between them` }),
  RD503: ({ places }) => ({ what: `Not all text fits its place. ${placesIn(places, overflow => `${overflow} px too large`, rest => `and ${rest} more places`)}`, mend: 'shorten the text of that part' }),
  RD504: ({ characters }) => ({ what: `holds a character that no font has (${listed(characters)})`, mend: 'use another character or a word, or install a font that has it' }),
  RD511: ({ count }) => ({ what: count === 1 ? 'A page is no longer what the memo makes of it.' : `${count} pages are no longer what the memo makes of them.`, mend: 'make them again with: npm run generate' }),
  RD513: ({ count }) => ({ what: count === 1 ? 'A page was changed by hand.' : `${count} pages were changed by hand.`, mend: 'put the change in the memo, delete the page and run: npm run generate' }),
  RD521: ({ time, limit, over, sections, first }) => ({
    what: `The short version takes ${time} and may take ${limit}: ${over} too long. ${sections}.`,
    mend: `begin with ${first}: give ours of a part short: false, or a lower shortSeconds`,
  }),

  // RD6: the memo as it was received, in memo.md.
  RD601: () => ({ what: 'is not in the data', mend: 'copy it literally where it belongs' }),
  RD602: ({ said }) => ({ what: `says something that memo.md does not have: "${said}"`, mend: 'copy the words of the memo literally; what you add belongs under ours' }),
  RD603: ({ said, received, line }) => ({ what: `says "${said}", and memo.md in line ${line} "${received}"`, mend: 'copy the words of the memo literally; corrections mends a typing error in it' }),
  RD604: () => ({ what: 'Without memo.md nobody can tell whether the text of the memo is whole: the reading page does not say that it stands there word for word.', mend: 'put the memo as it was received in memo.md, in the memo’s folder' }),
}
