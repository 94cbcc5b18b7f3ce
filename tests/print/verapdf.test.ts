import { describe, expect, it } from 'vitest'
import { Problem } from '../../lib/problem.ts'
import { readVeraPdfReport } from '../../print/verapdf.ts'
import { failedRules, report } from './verapdf-report.ts'

describe('readVeraPdfReport', () => {
  it('finds nothing in a good report', () => {
    expect(readVeraPdfReport(report(true), 'PDF/UA-1')).toEqual([])
  })
  it('tells each failed rule once, with the number of places', () => {
    expect(readVeraPdfReport(report(false, failedRules), 'PDF/UA-1')).toEqual([
      { clause: 'PDF/UA-1 7.1-5', message: 'veraPDF: All non-standard structure types shall be "mapped" to a standard type (2 keer)' },
      { clause: 'PDF/UA-1 7.18.5-2', message: 'veraPDF: Links shall have Contents' },
    ])
  })
  it.each([['', /geen uitvoer/], ['java: command not found', /java: command not found/]])('is a problem with %j', (output, message) => {
    expect(() => readVeraPdfReport(output, 'PDF/UA-1')).toThrow(message)
    expect(() => readVeraPdfReport(output, 'PDF/UA-1')).toThrow(Problem)
  })
})
