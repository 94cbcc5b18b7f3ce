import { PDFString } from '../library.cjs'

/** The name in an operand, without its slash; empty without operand. */
export function nameOf(token: string | undefined): string {
  return token?.slice(1) ?? ''
}

/** The bytes of a string, hexadecimal or in brackets; empty for any other operand. */
export function stringBytes(token: string): Uint8Array {
  if (token.startsWith('<') && token !== '<<')
    return Buffer.from(token.slice(1, -1).replace(/\s/g, ''), 'hex')
  return token.startsWith('(') ? PDFString.of(token.slice(1, -1)).asBytes() : new Uint8Array()
}
