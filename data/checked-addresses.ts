// Gemaakt door `npm run links`: niet zelf veranderen. Nog niet gecontroleerd.
export const checkedAddresses = undefined
