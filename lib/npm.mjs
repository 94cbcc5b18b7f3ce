/**
 * The npm that started us, else the one on the PATH. The bootstrap uses it too.
 * @param {string[]} args npm's own
 * @param {{ env: Record<string, string | undefined>, execPath: string, platform: string }} process the running one
 * @returns {{ command: string, args: string[], shell: boolean }} for child_process.spawn
 */
export function npmCommand(args, { env, execPath, platform }) {
  // Yarn and pnpm set the same variable to themselves: https://github.com/yarnpkg/yarn/issues/6163
  if (/npm-cli\.c?js$/.test(env.npm_execpath || ''))
    return { command: execPath, args: [env.npm_execpath, ...args], shell: false }
  // On Windows npm is a .cmd file, which needs a shell: https://github.com/nodejs/node/issues/52681
  if (platform === 'win32')
    return { command: ['npm', ...args].join(' '), args: [], shell: true }
  return { command: 'npm', args, shell: false }
}
