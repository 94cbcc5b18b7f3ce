/** The library that reads and writes a PDF's objects; which one and why, `finish.ts` tells. */
export * from '@cantoo/pdf-lib'
