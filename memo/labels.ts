/** Labels in a memo, by the field that their value becomes. */
export const LABELS = {
  title: /^(?:onderwerp|betreft|titel|subject|re|title)$/i,
  kind: /^(?:soort(?: stuk| document)?|documentsoort|type document|document type)$/i,
  to: /^(?:aan|to|t\.a\.v\.|geadresseerde)$/i,
  via: /^(?:via|through)$/i,
  from: /^(?:van|from|afzender|auteur|author)$/i,
  date: /^(?:datum|date|d\.d\.)$/i,
  portfolioHolder: /^(?:portefeuillehouder|portefeuille|wethouder|portfolio holder|portfolio)$/i,
  caseNumber: /^(?:zaaknummer|zaaknr\.?|zaak|(?:ons )?kenmerk|registratienummer|case number|(?:our )?reference)$/i,
  secrecy: /^(?:geheimhouding|vertrouwelijkheid|openbaarheid|secrecy|confidentiality|classification)$/i,
} as const

export const ATTACHMENTS = /^(?:bijlagen?|attachments?|appendi(?:x|ces))[ :]*$/i
