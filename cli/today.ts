/** The day here, in ISO 8601. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
