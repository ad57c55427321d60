import type { CountryCode } from '#core/clinic-index/clinic-record.ts'

/** One postal code of a file. What the file does not say is undefined and leaves what we hold. */
export type ImportRow = {
  line: number
  country: CountryCode
  code: string
  town: string
  municipality: { code: string | undefined; name: string | undefined } | undefined
  kind: 'street' | 'box' | undefined
  /** `onlyIfMissing`: the file's points are poor, ours win. */
  position:
    | { latitude: number; longitude: number; quality: 'point' | 'place' | 'estimate'; onlyIfMissing: boolean }
    | undefined
}
export type Fault = { line: number; column: string; message: string }
export type Cells = { line: number; cells: Record<string, string> }
export type ReadFile = { rows: ImportRow[]; faults: Fault[]; skipped: number }

const maxCell = 10_000
const bounds = {
  DK: { latitude: [54.4, 58], longitude: [7.9, 15.4] },
  NO: { latitude: [57.8, 81], longitude: [-9.5, 34] },
} as const

/** Checks what all formats share: country, code, town and point; a row with faults is refused. `null` for a country that is not ours. */
export function checkCells(
  { line, cells }: Cells,
  columns: { country: string; code: string; town: string; latitude?: string; longitude?: string },
): {
  faults: Fault[]
  row: Pick<ImportRow, 'line' | 'country' | 'code' | 'town'> & { point: Point | undefined }
} | null {
  const faults: Fault[] = []
  const fault = (column: string, message: string) => faults.push({ line, column, message })
  for (const [column, cell] of Object.entries(cells)) {
    if (cell.length > maxCell) fault(column, `has ${cell.length} characters; at most ${maxCell} are read`)
    else if (cell.includes('\0')) fault(column, 'holds a NUL character')
  }
  const country = cell(cells, columns.country).toUpperCase()
  if (/^[A-Z]{2}$/.test(country) && country !== 'DK' && country !== 'NO') return null
  if (country !== 'DK' && country !== 'NO') fault(columns.country, `"${shown(country)}" is not DK or NO`)
  const code = cell(cells, columns.code)
  if (!/^\d{4}$/.test(code)) fault(columns.code, `"${shown(code)}" is not a code of four digits`)
  const town = cell(cells, columns.town)
  if (town === '') fault(columns.town, 'is empty')
  else if (town.length > 200) fault(columns.town, `has ${town.length} characters; at most 200`)
  const ours = country === 'NO' ? 'NO' : 'DK'
  const point =
    columns.latitude && columns.longitude
      ? pointOf(ours, [columns.latitude, columns.longitude], cells, fault)
      : undefined
  return { faults, row: { line, country: ours, code, town, point } }
}

type Point = { latitude: number; longitude: number }

function pointOf(
  country: CountryCode,
  [latitudeColumn, longitudeColumn]: [string, string],
  cells: Record<string, string>,
  fault: (column: string, message: string) => void,
): Point | undefined {
  const read = (column: string, kind: 'latitude' | 'longitude') => {
    const text = cell(cells, column)
    if (text === '') return undefined
    const degrees = /^-?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
    const [from, to] = bounds[country][kind]
    if (Number.isNaN(degrees)) fault(column, `"${shown(text)}" is not a number of degrees`)
    else if (degrees < from || degrees > to) fault(column, `${text} lies outside the country (${from} to ${to})`)
    return degrees
  }
  const latitude = read(latitudeColumn, 'latitude')
  const longitude = read(longitudeColumn, 'longitude')
  if (latitude === undefined && longitude === undefined) return undefined
  if (latitude === undefined) fault(latitudeColumn, `is empty, but ${longitudeColumn} is not`)
  if (longitude === undefined) fault(longitudeColumn, `is empty, but ${latitudeColumn} is not`)
  return { latitude: latitude ?? 0, longitude: longitude ?? 0 }
}

/** A cell without the white space that exports leave around and inside. */
export const cell = (cells: Record<string, string>, column: string): string =>
  (cells[column] ?? '').replace(/\s+/gu, ' ').trim()

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}...` : text)
