import { cpSync, existsSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * Prepares a folder to install in: `npm ci` first empties node_modules, even offline.
 * https://docs.npmjs.com/cli/commands/npm-ci
 */
export function prepareFresh(project, fresh, folders) {
  for (const [now, , old] of modules(project, fresh, folders)) {
    // A command was killed between the two renames of `swap`.
    if (existsSync(old) && !existsSync(now))
      renameSync(old, now)
  }
  rmSync(fresh, { recursive: true, force: true })
  const manifests = roots(folders).map(folder => join(folder, 'package.json'))
  for (const file of [...manifests, 'package-lock.json', '.npmrc'].filter(file => existsSync(join(project, file))))
    cpSync(join(project, file), join(fresh, file))
}

/** Moves the fresh installation into place; `packages` are the lockfile's. */
export function putInPlace(project, fresh, packages) {
  for (const places of modules(project, fresh, Object.keys(packages)))
    swap(...places)
  for (const [folder, { resolved }] of Object.entries(packages).filter(([, { link }]) => link)) {
    // Windows junctions are absolute: this one still leads to the fresh folder.
    // https://nodejs.org/api/fs.html#fspromisessymlinktarget-path-type
    rmSync(join(project, folder), { recursive: true, force: true })
    symlinkSync(relative(dirname(folder), resolved), join(project, folder), 'junction')
  }
  rmSync(fresh, { recursive: true, force: true })
}

/** The workspaces and, last, the project: npm's record there marks completion. */
function roots(folders) {
  return [...folders.filter(folder => folder && !/(?:^|\/)node_modules\//.test(folder)), '']
}

function modules(project, fresh, folders) {
  const paths = roots(folders).map(folder => join(folder, 'node_modules'))
  return paths.map(path => [join(project, path), join(fresh, path), join(fresh, `${path}.old`)])
}

function swap(now, next, old) {
  try {
    if (existsSync(now))
      renameSync(now, old)
    if (existsSync(next))
      renameSync(next, now)
  }
  catch (error) {
    if (existsSync(old))
      renameSync(old, now)
    if (!['EBUSY', 'EXDEV'].includes(error.code))
      throw error
    // A container's volume cannot be renamed.
    readdirSync(now).forEach(name => rmSync(join(now, name), { recursive: true }))
    cpSync(next, now, { recursive: true, verbatimSymlinks: true })
  }
}
