import type { StructureElement } from '../read/structure.ts'
import type { CheckSubject, Failure } from './subject.ts'
import { PDFDict, PDFHexString, PDFString } from '../library.cjs'
import { itemsOf, nameEntry, numberEntry, textEntry } from '../read/objects.ts'
import { rolledOutKids } from '../read/structure.ts'
import { placeOf } from './subject.ts'

/**
 * Rows are as wide as the first, cells do not overlap, and each has its headers:
 * PDF/UA-1 7.2-15, 7.2-41, 7.2-42 and 7.5-1. Reports only a table's first fault: others follow from it.
 */
export function* checkTableGrids(subject: CheckSubject): Generator<Failure> {
  for (const table of subject.elements.filter(({ role }) => role === 'Table')) {
    const rows = rolledOutKids(table)
      .flatMap(kid => kid.role === 'TR' ? kid : rolledOutKids(kid).filter(({ role }) => role === 'TR'))
    const fault = faultOf(rows)
    if (fault)
      yield { clause: fault.clause, message: fault.message, ...placeOf(fault.element ?? table, subject) }
  }
}

interface Fault { clause: string, message: string, element?: StructureElement }

function faultOf(rows: StructureElement[]): Fault | undefined {
  const width = rows[0] ? cellsOf(rows[0]).reduce((sum, cell) => sum + spanOf(cell, 'ColSpan'), 0) : 0
  const grid: StructureElement[][] = rows.map(() => [])
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const cell of cellsOf(row)) {
      while (grid[y]![x])
        x++
      const right = x + spanOf(cell, 'ColSpan')
      const bottom = y + spanOf(cell, 'RowSpan')
      if (right > width) {
        return {
          clause: 'PDF/UA-1 7.2-42',
          message: `Rij ${y + 1} van de tabel heeft meer cellen dan de eerste rij.`,
          element: row,
        }
      }
      if (bottom > rows.length) {
        return {
          clause: 'PDF/UA-1 7.2-41',
          message: `Een cel van rij ${y + 1} loopt door onder de laatste rij van de tabel.`,
          element: cell,
        }
      }
      for (const line of grid.slice(y, bottom)) {
        for (let column = x; column < right; column++) {
          if (line[column]) {
            return {
              clause: 'PDF/UA-1 7.2-15',
              message: `Een cel van rij ${y + 1} ligt over een andere cel.`,
              element: cell,
            }
          }
          line[column] = cell
        }
      }
      x = right
    }
  }
  const short = grid.findIndex(line => line.filter(Boolean).length < width)
  if (short >= 0) {
    return {
      clause: 'PDF/UA-1 7.2-42',
      message: `Rij ${short + 1} van de tabel heeft minder cellen dan de eerste rij.`,
      element: rows[short]!,
    }
  }
  return headerFaultOf([...new Set(grid.flat())])
}

/** Headers have a scope, or each cell names its headers. */
function headerFaultOf(cells: StructureElement[]): Fault | undefined {
  const headers = cells.filter(({ role }) => role === 'TH')
  const silent = headers.find(header => !tableAttribute(header, 'Scope'))
  const ids = new Set(headers.map(header => textEntry(header.dict, 'ID')))
  const namesHeaders = (cell: StructureElement): boolean => {
    const names = itemsOf(tableAttribute(cell, 'Headers'), 'Headers')
      .map(name => name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : '')
    return names.length > 0 && names.every(name => ids.has(name))
  }
  return silent && !cells.filter(({ role }) => role === 'TD').every(namesHeaders)
    ? {
        clause: 'PDF/UA-1 7.5-1',
        message: 'Een kopcel (TH) zegt niet of hij voor een rij of een kolom is (Scope).',
        element: silent,
      }
    : undefined
}

function cellsOf(row: StructureElement): StructureElement[] {
  return rolledOutKids(row).filter(({ role }) => role === 'TH' || role === 'TD')
}

/** The attribute dictionary of the cell that has the key. */
function tableAttribute(cell: StructureElement, key: 'Scope' | 'Headers' | 'ColSpan' | 'RowSpan'): PDFDict | undefined {
  return itemsOf(cell.dict, 'A')
    .filter(item => item instanceof PDFDict)
    .find(dict => nameEntry(dict, 'O') === 'Table' && itemsOf(dict, key).length > 0)
}

/** As the maximum of HTML's colspan: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table */
const WIDEST = 1000

function spanOf(cell: StructureElement, key: 'ColSpan' | 'RowSpan'): number {
  return Math.min(WIDEST, Math.max(1, Math.trunc(numberEntry(tableAttribute(cell, key), key) ?? 1)))
}
