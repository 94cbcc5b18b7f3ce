import { fileURLToPath } from 'node:url'

/** The project's folder, absolute and without a slash at its end: every command works here, wherever it was called from. */
export const projectFolder: string = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
