/** Every word of the interface and of the deck's own, in one language. Functions take what varies. */
export interface Words {
  /** Parts of addresses: small letters, digits and hyphens. */
  slugs: {
    cover: string
    contents: string
    introduction: string
    dilemmas: string
    dilemma: string
    task: string
    mainThemes: string
    themeMap: string
    sources: string
    topic: string
    closing: string
    appendix: string
    timeline: string
    source: string
    contact: string
    corrections: string
    /** The folder of the reading page. */
    reading: string
  }
  sections: { opening: string, dilemmas: string, task: string, mainThemes: string, sources: string, appendix: string }
  header: { to: string, via: string, from: string, date: string }
  dates: {
    /** The twelve of them, January first. */
    months: readonly string[]
    /** A day as it is written: its number in the month, the month's name, and the year. */
    day: (day: number, month: string, year: string) => string
  }
  contents: {
    title: string
    /** What is in a section, in a few words, where the memo itself does not say it. */
    dilemmas: (count: number) => string
    mainThemes: (count: number) => string
    sources: (count: number, topics: number) => string
    closing: string
    appendix: string
  }
  dilemma: (number: number) => string
  dilemmaTitle: (number: number, subject: string) => string
  titlePart: (title: string, part: number, parts: number) => string
  sourceCount: (count: number) => string
  source: {
    onBehalfOf: string
    onBehalfOfShort: string
    published: string
    period: string
    fullTitle: string
    publisher: string
    address: string
    remark: string
    /** What a reader is told about an address, by how sure it is. */
    addressSeen: string
    addressAlive: (date: string) => string
    addressMoved: (date: string) => string
    addressGone: (date: string) => string
    addressArchived: (date: string) => string
    addressUnknown: (date: string) => string
    addressOfThirdParty: (owner: string) => string
    addressNone: string
    bearsOn: string
    related: string
    backTo: (topic: string) => string
    correction: (received: string, corrected: string) => string
  }
  dilemmaSources: string
  themeMap: { title: string }
  timeline: { title: string, none: string }
  appendix: { title: string }
  contact: { title: string }
  asOf: (date: string) => string
  footer: { slideOf: (number: number, total: number) => string }
  notes: { memo: string, ours: string, time: (seconds: string, until: string) => string, appendixTime: string, contentsHint: string, appendixHint: string, themeMapHint: string }
  /** The site's pages, and the not-found page. */
  site: {
    reading: string
    /** The title of the reading page: the deck has the memo's own. */
    readingTitle: (title: string) => string
    presentationPdf: string
    handoutPdf: string
    notFound: { title: string, explanation: string, toStart: string, toReading: string }
  }
  /** The reading page, and what the handout shares with it. */
  reading: {
    skip: string
    /** Before whom the memo goes by, with or without a colon. */
    via: string
    contents: string
    /** The name of the links to the other forms of the memo. */
    otherForms: string
    presentation: string
    /** Tells what was added; `example` is such a heading, where there is one. */
    voices: (example?: string) => string
    /** What the links to slides do. */
    slideLinks: string
    slide: (number: number) => string
    slideTitled: (number: number, title: string) => string
    slidesUntil: (first: number, last: number) => string
    /** The name of the list of what was added to a source. */
    added: (title: string) => string
    /** Stands where the public does not get the telephone number and e-mail address. */
    contactWithheld: string
    corrections: string
    correction: (received: string, corrected: string) => string
    toTop: string
  }
  handout: {
    /** How to use the paper: its QR codes and slide numbers. */
    qrCodes: string
    slideNumbers: string
    notes: string
    qrCode: (title: string) => string
    /** Between the page's number and how many there are. */
    pageOf: string
  }
  speaker: {
    title: string
    /** For whose eyes it is. */
    private: string
    total: (time: string, slides: number) => string
    appendix: string
    appendixExplanation: string
  }
  drawings: {
    optimum: (centre: string, forces: readonly string[]) => string
    themeMap: (themes: readonly { theme: string, topics: readonly string[] }[]) => string
    becomes: string
  }
  /** The player. */
  player: {
    controls: string
    previous: string
    next: string
    contents: string
    read: string
    pdf: string
    fullscreen: string
    help: string
    close: string
    /** The field above the contents. */
    find: string
    /** What is said of a slide: where it stands and its title. */
    slide: (number: number, total: number, title: string) => string
    /** The help: what moves, and by which keys. */
    moving: string
    moves: readonly { keys: readonly string[], does: string }[]
    characterKeys: string
    does: Partial<Record<string, string>>
    characterKeysOn: string
    /** What is kept on the device, and when. */
    characterKeysStored: string
  }
  presenter: {
    /** Comes before the title of the page. */
    prefix: string
    upNext: string
    theEnd: string
    notes: string
    clock: string
    start: string
    pause: string
    reset: string
    /** Target times: of this slide, and when it should be done. */
    target: (seconds: string, until: string) => string
    noTarget: string
    /** How far from the target the speaker is. */
    onTime: string
    behind: (time: string) => string
  }
}

/** Names in a sentence: 'a, b en c'. */
export function listed(names: readonly string[], and: string): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${and} `)
}
