import { PDFString } from './library.cjs'

/** The name that an operand writes, without its slash; empty when there is no operand. */
export function nameOf(token: string | undefined): string {
  return token?.slice(1) ?? ''
}

/** The bytes of an operand that writes a string, in hexadecimal or in brackets; empty for any other operand. */
export function stringBytes(token: string): Uint8Array {
  if (token.startsWith('<') && token !== '<<')
    return Buffer.from(token.slice(1, -1).replace(/\s/g, ''), 'hex')
  return token.startsWith('(') ? PDFString.of(token.slice(1, -1)).asBytes() : new Uint8Array()
}
