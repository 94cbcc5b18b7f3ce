/** For bytes that are no readable PDF; the message is in Dutch. */
export class UnreadablePdf extends Error {
  override name = 'UnreadablePdf'
  /** The remedy, in Dutch. */
  readonly mend: string

  constructor(message: string, mend: string) {
    super(message)
    this.mend = mend
  }
}

/** For a file too deep or too large to check, unlike any real document. */
export function tooMuch(what: string): UnreadablePdf {
  return new UnreadablePdf(
    `Dit PDF-bestand is niet te controleren: ${what}.`,
    'Maak het bestand opnieuw, of laat het door een ander programma controleren, zoals veraPDF.',
  )
}
