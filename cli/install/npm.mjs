/**
 * `npm ci`, overruling a user's own npm configuration.
 * @param {unknown} goesOn with the packages that are there, when npm fails: then offline it gives up at once
 */
export function ciArguments(goesOn) {
  return [
    // Scripts only download a browser; the packages run with another Node.
    ...'ci --no-audit --no-fund --no-update-notifier --loglevel=error --ignore-scripts --engine-strict=false'.split(' '),
    ...'--include=dev --include=optional --include=peer'.split(' '),
    ...goesOn ? ['--fetch-retries=0', '--fetch-timeout=20000'] : ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'],
  ]
}

const CAUSES = [
  {
    signs: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|network/,
    mend: 'controleer of er internet is (of een proxy nodig is) en start het commando opnieuw',
  },
  {
    signs: /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/i,
    mend: 'het netwerk gebruikt een eigen certificaat: zet het pad daarvan in NODE_EXTRA_CA_CERTS en start opnieuw',
  },
  { signs: /E40[137]\b/, mend: 'het pakketregister weigert de toegang: controleer de instelling van npm (npm config ls)' },
  { signs: /EUSAGE/, mend: 'voer npm install uit als je package.json hebt veranderd; haal anders beide bestanden opnieuw op uit git' },
  { signs: /EINTEGRITY|EJSONPARSE|E404\b|ETARGET/, mend: 'haal package.json en package-lock.json opnieuw op uit git: git checkout package.json package-lock.json' },
  { signs: /ENOSPC/, mend: 'maak 1 GB schijfruimte vrij en start het commando opnieuw' },
  { signs: /EACCES|EPERM|EROFS/, mend: 'zorg dat je in deze map mag schrijven en dat geen ander programma node_modules gebruikt' },
  { signs: /^/, mend: 'voer `npm ci` zelf uit om alles te zien wat npm meldt' },
]

/** The mend for all that npm wrote, or for an error's code. */
export const causeOf = output => CAUSES.find(({ signs }) => signs.test(output)).mend

/** The first lines of npm's own error message. */
export function npmSays(output) {
  return output.split(/\r?\n/)
    .filter(line => /^npm (?:error|ERR!) \S/.test(line) && !line.includes('complete log'))
    .map(line => line.replace(/^npm \S+ /, ''))
    .slice(0, 4)
}
