/** The bytes are no PDF that can be read. The message says what is wrong, in Dutch. */
export class UnreadablePdf extends Error {
  override name = 'UnreadablePdf'
  /** The remedy, in Dutch. */
  readonly mend: string

  constructor(message: string, mend: string) {
    super(message)
    this.mend = mend
  }
}

/** Of a file that no maker of documents writes: deeper or larger than a reader can bear. */
export function tooMuch(what: string): UnreadablePdf {
  return new UnreadablePdf(
    `Dit PDF-bestand is niet te controleren: ${what}.`,
    'Maak het bestand opnieuw, of laat het door een ander programma controleren, zoals veraPDF.',
  )
}
