import type { Declaration } from '../../cli/usage.ts'
import { describe, expect, it } from 'vitest'
import { requireValid } from '../../cli/arguments.ts'
import { nearest } from '../../cli/usage.ts'

const options: Declaration = {
  name: 'build',
  description: 'Maakt iets.',
  args: {
    memo: { type: 'string' },
    open: { type: 'boolean' },
    audience: { type: 'enum', options: ['public', 'council'] },
  },
}
const one: Declaration = { name: 'new', description: '', args: { map: { type: 'positional' } } }
const many: Declaration = { name: 'test', description: '', args: { 'filter…': { type: 'positional', required: false } } }
const none: Declaration = { name: 'lint', description: '', args: {} }

describe('requireValid', () => {
  it.each([
    [options, []],
    [options, ['--open', '--memo', 'a']],
    [options, ['--memo=a', '--audience', 'council']],
    // The way to give a value that starts with a dash.
    [options, ['--memo=-a']],
    [one, ['a']],
    [many, []],
    [many, ['a', 'b', 'c']],
    [none, []],
  ])('takes %o: %j', (declaration, args) => {
    expect(() => requireValid(args, declaration)).not.toThrow()
  })

  it.each([
    [options, ['--opne'], 'Dit commando heeft geen optie --opne; bedoelt u --open?'],
    [options, ['--Memo', 'a'], 'Dit commando heeft geen optie --Memo; bedoelt u --memo?'],
    [options, ['-m', 'a'], 'Dit commando heeft geen optie -m, wel'],
    [options, ['--zzz'], 'Dit commando heeft geen optie --zzz, wel --memo, --open, --audience.'],
    // citty would take this for --open=false.
    [options, ['--no-open'], 'Dit commando heeft geen optie --no-open'],
    [none, ['--open'], 'Dit commando heeft geen optie --open, en ook geen andere.'],
    [one, ['--map', 'a'], 'Dit commando heeft geen optie --map'],
    [options, ['--memo'], 'Bij --memo ontbreekt een waarde.'],
    [options, ['--memo='], 'Bij --memo ontbreekt een waarde.'],
    [options, ['--memo', '--open'], 'Bij --memo ontbreekt een waarde.'],
    [options, ['--open=1'], 'Bij --open hoort geen waarde.'],
    [options, ['--audience', 'raad'], 'Bij --audience hoort public of council, niet \'raad\'.'],
    [options, ['a'], 'Dit commando kan niets met \'a\''],
    [one, ['a', 'b'], 'Dit commando kan niets met \'b\''],
    [one, [], 'Er ontbreekt iets: <map>.'],
  ])('refuses %o: %j', (declaration, args, message) => {
    expect(() => requireValid(args, declaration)).toThrow(message)
  })

  it('says where to read on', () => {
    expect(() => requireValid(['x'], many)).not.toThrow()
    expect(() => requireValid(['--x'], many)).toThrow('npm test -- --help')
    expect(() => requireValid(['--x'], none)).toThrow('npm run lint -- --help')
  })
})

describe('nearest', () => {
  it.each([
    ['audiense', 'audience'],
    ['audienc', 'audience'],
    ['kort', 'short'],
    ['meno', 'memo'],
    ['xyz', undefined],
    ['', undefined],
  ])('of %j is %j', (typed, word) => {
    expect(nearest(typed, ['audience', 'memo', 'short'])).toBe(word)
  })
  it('has nothing to choose from without words', () => {
    expect(nearest('memo', [])).toBeUndefined()
  })
})
