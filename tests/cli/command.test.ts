import { messageOf } from '../../cli/command.ts'
import { Problem } from '../../lib/problem.ts'
import { describe, expect, it } from 'vitest'

describe('messageOf', () => {
  it('is a Problem’s own message', () => {
    expect(messageOf(new Problem({ what: 'Zo niet.', mend: 'maar zo' }))).toBe('Zo niet.\n  oplossing: maar zo')
  })
  it.each([[new TypeError('x is not a function'), /TypeError: x is not a function\n {4}at .*\n[\s\S]*fout in Raadsdeck zelf/], ['just text', /^just text\nDit is een fout/]])(
    'of any other error has all that helps to find it',
    (error, message) => {
      expect(messageOf(error)).toMatch(message)
    },
  )
})
