import { dirname } from 'node:path'

/** The project's folder, absolute and without a slash at its end. */
export const projectFolder: string = dirname(import.meta.dirname)
