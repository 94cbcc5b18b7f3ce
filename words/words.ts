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
    sources: string
    topic: string
    closing: string
    appendix: string
    source: string
  }
  sections: { opening: string, dilemmas: string, task: string, mainThemes: string, sources: string, appendix: string }
  header: { to: string, via: string, from: string, date: string }
  contents: {
    title: string
    /** What is in each section, in a few words. */
    introduction: string
    dilemmas: (count: number) => string
    task: string
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
    addressOfThirdParty: (owner: string) => string
    addressNone: string
    bearsOn: string
    related: string
    backTo: (topic: string) => string
    more: string
    correction: (received: string, corrected: string) => string
  }
  dilemmaSources: string
  appendix: { title: string, explanation: string }
  contact: { title: string }
  asOf: (date: string) => string
  footer: { slideOf: (number: number, total: number) => string, read: string }
  notes: { memo: string, ours: string, time: (seconds: string, until: string) => string, appendixTime: string, contentsHint: string, appendixHint: string }
  drawings: {
    optimum: (centre: string, forces: readonly string[]) => string
    becomes: string
  }
}
