import { earthRadiusKm } from '#core/distance.ts'
import type { ClinicColumns } from './clinic-columns.ts'
import type { ClinicQuery } from './clinic-query.ts'

/** Denmark and Norway; whatever lies outside falls into the border cells, which keeps every answer right. */
const box = { south: 54, north: 72, west: 4, east: 32 }
const cellHeight = 0.05
const cellWidth = 0.1
const bands = Math.round((box.north - box.south) / cellHeight)
const cellsPerBand = Math.round((box.east - box.west) / cellWidth)
const cellCount = bands * cellsPerBand
const degrees = 180 / Math.PI

/** Rows sorted by cell: cell c holds the rows `starts[c]` to `starts[c + 1]`; rows from `sortedCount` on came later. */
export type ClinicGrid = { starts: Int32Array; sortedCount: number }

export const emptyGrid = (): ClinicGrid => ({ starts: new Int32Array(cellCount + 2), sortedCount: 0 })

const clamp = (value: number, max: number): number => Math.max(0, Math.min(max - 1, Math.floor(value)))
const bandOf = (latitude: number): number => clamp((latitude - box.south) / cellHeight, bands)
const columnOf = (longitude: number): number => clamp((longitude - box.west) / cellWidth, cellsPerBand)

/** The live rows in the order of their cells; those without a position last. */
export function orderByCell(columns: ClinicColumns): { order: Int32Array; grid: ClinicGrid } {
  const { count, country, latitude, longitude } = columns
  const cells = new Int32Array(count)
  const starts = new Int32Array(cellCount + 2)
  for (let row = 0; row < count; row++) {
    if (country[row] === 0) continue
    const isPlaced = !Number.isNaN(latitude[row]!)
    const cell = isPlaced ? bandOf(latitude[row]!) * cellsPerBand + columnOf(longitude[row]!) : cellCount
    cells[row] = cell
    starts[cell + 1]!++
  }
  for (let cell = 0; cell <= cellCount; cell++) starts[cell + 1]! += starts[cell]!
  const next = starts.slice()
  const order = new Int32Array(starts[cellCount + 1]!)
  for (let row = 0; row < count; row++) if (country[row] !== 0) order[next[cells[row]!]!++] = row
  return { order, grid: { starts, sortedCount: order.length } }
}

/** Calls `visit` with every stretch of rows that may lie within the radius; each row at most once. */
export function visitNear(
  grid: ClinicGrid,
  query: { centre: NonNullable<ClinicQuery['centre']>; radiusKm: number },
  visit: (from: number, to: number) => void,
): void {
  const { latitude, longitude } = query.centre
  const angle = Math.min(Math.PI, Math.max(0, query.radiusKm) / earthRadiusKm) * (1 + 1e-9) + 1e-9
  const south = latitude - angle * degrees
  const north = latitude + angle * degrees
  const ratio = Math.sin(angle) / Math.cos(latitude / degrees)
  const reach = angle < Math.PI / 2 && north < 90 && south > -90 && ratio < 1 ? Math.asin(ratio) * degrees : 360
  const isAround = longitude - reach < -180 || longitude + reach > 180
  const first = isAround ? 0 : columnOf(longitude - reach)
  const last = isAround ? cellsPerBand - 1 : columnOf(longitude + reach)
  for (let band = bandOf(south); band <= bandOf(north); band++) {
    const from = grid.starts[band * cellsPerBand + first]!
    const to = grid.starts[band * cellsPerBand + last + 1]!
    if (to > from) visit(from, to)
  }
}
