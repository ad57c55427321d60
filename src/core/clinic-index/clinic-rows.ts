import { appendClinic, type ClinicColumns, createColumns, reorderColumns } from './clinic-columns.ts'
import { type ClinicGrid, emptyGrid, orderByCell } from './clinic-grid.ts'
import { nameWordsOf } from './clinic-names.ts'
import type { ClinicRecord } from './clinic-record.ts'
import { addToPostings, createPostings, type NamePostings, sortPostings } from './name-postings.ts'
import { createMarks, type NameMarks } from './name-search.ts'
import type { SpecialityBits } from './wanted-specialities.ts'

/** The stored clinics and room for one search at a time. */
export type ClinicRows = {
  columns: ClinicColumns
  grid: ClinicGrid
  postings: NamePostings
  bits: SpecialityBits
  rowOfId: Map<number, number>
  /** Living rows. */
  size: number
  room: SearchRoom
}

/** Arrays of an entry a row, filled anew by each search. */
export type SearchRoom = {
  rows: Int32Array
  chords: Float64Array
  keys: Float64Array
  marks: NameMarks
}

/** So many rows may be added unsorted, or be removed, before everything is sorted anew; a share of the rows once there are many. */
const slack = { rows: 4096, share: 1 / 8 }

const createRoom = (rows: number): SearchRoom => ({
  rows: new Int32Array(rows),
  chords: new Float64Array(rows),
  keys: new Float64Array(rows),
  marks: createMarks(rows),
})

export function createRows(bits: SpecialityBits): ClinicRows {
  return {
    columns: createColumns(bits.wordCount),
    grid: emptyGrid(),
    postings: createPostings(),
    bits,
    rowOfId: new Map(),
    size: 0,
    room: createRoom(0),
  }
}

/** Adds a clinic, in place of the one with the same id. */
export function putClinic(rows: ClinicRows, record: ClinicRecord): void {
  dropClinic(rows, record.id)
  const row = appendClinic(rows.columns, record, rows.bits)
  addToPostings(rows.postings, row, nameWordsOf(record))
  rows.rowOfId.set(record.id, row)
  rows.size++
}

export function dropClinic(rows: ClinicRows, id: number): void {
  const row = rows.rowOfId.get(id)
  if (row === undefined) return
  rows.columns.country[row] = 0
  rows.columns.laterPrices.delete(id)
  rows.rowOfId.delete(id)
  rows.size--
}

/** Sorts everything anew when enough has changed. */
export function arrangeWhenDue(rows: ClinicRows): void {
  const allowed = Math.max(slack.rows, rows.size * slack.share)
  const added = rows.columns.count - rows.grid.sortedCount
  if (added > allowed || rows.columns.count - rows.size > allowed) arrange(rows)
}

/** Puts the rows in the order of the grid and forgets the removed ones. */
export function arrange(rows: ClinicRows): void {
  const { order, grid } = orderByCell(rows.columns)
  const newRowOf = new Int32Array(rows.columns.count).fill(-1)
  for (let row = 0; row < order.length; row++) newRowOf[order[row]!] = row
  rows.postings = sortPostings(rows.postings, newRowOf)
  reorderColumns(rows.columns, order)
  rows.grid = grid
  rows.rowOfId = new Map()
  for (let row = 0; row < order.length; row++) rows.rowOfId.set(rows.columns.id[row]!, row)
}

/** The arrays of a search, long enough for every row. */
export function roomFor(rows: ClinicRows): SearchRoom {
  if (rows.room.rows.length < rows.columns.count) rows.room = createRoom(rows.columns.id.length)
  return rows.room
}
