/**
 * Folders of a lockfile's packages that are not installed.
 * A missing or broken file gives its own name.
 * https://docs.npmjs.com/cli/configuring-npm/package-lock-json#hidden-lockfiles
 * @param {string | undefined} lockfile the text of package-lock.json
 * @param {string | undefined} record the text of node_modules/.package-lock.json, which npm writes last
 * @param {(folder: string) => boolean} isThere
 * @param {{ os: string, cpu: string, libc?: string | false }} machine in npm's names
 * @returns {string[]} such as 'node_modules/vue'
 */
export function missingPackages(lockfile, record, isThere, machine) {
  const [wanted, installed] = [packagesIn(lockfile), packagesIn(record)]
  if (!wanted || !installed)
    return [wanted ? 'node_modules/.package-lock.json' : 'package-lock.json']
  return Object.keys(wanted).filter((folder) => {
    const [want, have] = [wanted[folder], installed[folder]]
    // The entry without a name is the project itself.
    return folder && (have ? differ(have, want) || !isThere(folder) : !mayBeMissing(want, machine))
  })
}

/** The packages that a lockfile lists, by folder; undefined when it cannot be read. */
export function packagesIn(text) {
  try {
    return JSON.parse(text).packages
  }
  catch {
    return undefined
  }
}

/** An optional package without `os` or `cpu` may belong to another machine's. */
function mayBeMissing({ optional, os, cpu, libc }, machine) {
  const isForUs = (os || cpu) && fits(os, machine.os) && fits(cpu, machine.cpu) && fits(libc, machine.libc)
  return Boolean(optional) && !isForUs
}

/**
 * As in npm: a name or a list, where `!` excludes.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-json#libc
 */
function fits(list, name) {
  const names = [list || []].flat()
  return !names.includes(`!${name}`) && (names.includes(name) || names.every(one => one.startsWith('!')))
}

function differ(one, other) {
  return one.version !== other.version || Boolean(one.integrity && other.integrity && one.integrity !== other.integrity)
}
