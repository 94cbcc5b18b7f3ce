/**
 * Whether everything that a lockfile asks for is installed, going by npm's own record of what it installed.
 * npm writes that record last, so an installation that was cut short has none.
 * Optional packages may be missing: most of those are for another system.
 * @param {string | undefined} lockfile the text of package-lock.json
 * @param {string | undefined} record the text of node_modules/.package-lock.json
 * @param {(folder: string) => boolean} isThere whether a package, such as 'node_modules/vue', is on the disk
 * @returns {boolean} false too when either text is missing or broken: npm can tell best what is wrong with it
 */
export function isComplete(lockfile, record, isThere) {
  const wanted = packagesOf(lockfile)
  const installed = packagesOf(record)
  if (!wanted || !installed)
    return false
  // The entry without a name is the project itself.
  return Object.keys(wanted).filter(Boolean).every((folder) => {
    const [want, have] = [wanted[folder], installed[folder]]
    if (!have)
      return want.optional === true
    return have.version === want.version && !differ(have.integrity, want.integrity) && isThere(folder)
  })
}

function packagesOf(text) {
  try {
    return JSON.parse(text).packages
  }
  catch {
    return undefined
  }
}

const differ = (one, other) => Boolean(one && other && one !== other)
