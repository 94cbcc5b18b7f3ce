import type { Check } from '../../cli/checks.ts'
import { runChecks } from '../../cli/checks.ts'
import { Problem } from '../../lib/problem.ts'
import { expect, it, vi } from 'vitest'

vi.mock('../../lib/progress.ts', () => ({ step: (_what: string, work: () => Promise<void>) => work() }))

const fine: Check = { name: 'Goed', check: async () => {} }
const wrong = (what: string): Check => ({ name: 'Fout', check: () => Promise.reject(new Problem({ what, mend: 'anders' })) })

it('is done when all checks are', async () => {
  await expect(runChecks([fine, fine])).resolves.toBeUndefined()
})

it('tells of all that fail in one problem', async () => {
  await expect(runChecks([wrong('Dit.'), fine, wrong('Dat.')])).rejects.toThrow(
    new Problem({ what: 'Dit.\n  oplossing: anders\n\nDat.\n  oplossing: anders' }),
  )
})

it('passes on a defect as it is', async () => {
  const defect = new TypeError('x is not a function')
  await expect(runChecks([wrong('Dit.'), { name: 'Stuk', check: () => Promise.reject(defect) }])).rejects.toBe(defect)
})
