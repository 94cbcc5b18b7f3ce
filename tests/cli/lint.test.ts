import { beforeEach, expect, it, vi } from 'vitest'
import { format, lint } from '../../cli/lint.ts'
import { run, RunError } from '../../lib/run.ts'

vi.mock('../../lib/progress.ts', () => ({ step: (_what: string, work: () => Promise<void>) => work() }))
vi.mock('../../lib/run.ts', async importOriginal => ({ ...await importOriginal<object>(), run: vi.fn() }))

const failing = new Map<string, Error>()
beforeEach(() => {
  failing.clear()
  vi.mocked(run).mockReset().mockImplementation((_node, [script]) => {
    const error = [...failing].find(([tool]) => script!.includes(tool))?.[1]
    return error ? Promise.reject(error) : Promise.resolve({ stdout: '', stderr: '' })
  })
})

it('asks three tools', async () => {
  await lint()
  expect(vi.mocked(run).mock.calls.map(([, [script]]) => /node_modules\W(\w[\w-]*)/.exec(script!)?.[1])).toEqual(['vue-tsc', 'eslint', 'knip'])
})

it('tells what each tool finds, in its own words', async () => {
  failing.set('vue-tsc', new RunError('', 'a.ts(1,1): TS2304', 2)).set('knip', new RunError('', 'Unused files (1)', 1))
  await expect(lint()).rejects.toThrow(/^Er zijn typefouten\..*\na\.ts\(1,1\): TS2304\n\nEr is code .*\nUnused files \(1\)\n {2}oplossing: .*$/)
})

it('passes on a defect as it is', async () => {
  const defect = new RunError('ended by SIGKILL', '')
  failing.set('vue-tsc', new RunError('', 'a.ts', 2)).set('eslint', defect)
  await expect(lint()).rejects.toBe(defect)
})

it('format only mends, and tells what does not mend itself', async () => {
  await format()
  expect(vi.mocked(run).mock.calls.map(([, args]) => args.includes('--fix'))).toEqual([true])
  failing.set('eslint', new RunError('', 'a.ts', 1))
  await expect(format()).rejects.toThrow(/wijkt af\.\na\.ts$/)
})
