/** A memo with the most common parts once, to fill in; `date` as 2024-02-29. */
export function exampleMemo(date: string): string {
  return `# Titel van de memo

Aan: Gemeenteraad

Van: Naam van uw team

Datum: ${date}

## Inleiding

Hier staat wat de memo als eerste zegt. Iedere alinea krijgt een eigen dia.

## Vragen aan de raad

- Doen we het een?
- Of doen we het ander?

## Bronnen

- Titel van de bron (Uitgever)
  Wat de memo zegt over deze bron.
- Titel van een andere bron (Andere uitgever)
  Wat de memo zegt over de andere bron.

## Tot slot

Dank voor uw aandacht.
`
}
