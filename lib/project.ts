import { dirname } from 'node:path'

/** The project's folder, absolute and without a slash at its end: every command works here, wherever it was called from. */
export const projectFolder: string = dirname(import.meta.dirname)
