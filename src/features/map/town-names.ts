import { type Mark, markRadius } from './cluster-points.ts'
import type { GeoPoint, MapFrame } from './map-frame.ts'

export type MapLabel = GeoPoint & { name: string }
type PlacedName = { name: string; x: number; y: number }
type Rectangle = { left: number; right: number; top: number; bottom: number }

const maxNames = 7
const letterWidth = 7
const textHeight = 13
/** Above the town, below it, to either side: the first that is free. */
const offsets = [
  { across: 0, up: 10 },
  { across: 0, up: -20 },
  { across: 0.62, up: -4 },
  { across: -0.62, up: -4 },
]

/** Names of the first towns inside the frame that hide no mark and no other name. `y` is the line they stand on. */
export function placeTownNames<Point>(
  towns: readonly MapLabel[],
  frame: MapFrame,
  marks: readonly Mark<Point>[],
): PlacedName[] {
  const taken: Rectangle[] = marks.map(({ x, y, points }) => {
    const radius = markRadius(points.length)
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
  })
  const placed: PlacedName[] = []
  for (const { name, longitude, latitude } of largestInside(towns, frame)) {
    const [townX, townY] = frame.project(longitude, latitude)
    const width = name.length * letterWidth
    for (const { across, up } of offsets) {
      const x = Math.round(townX + across * width + Math.sign(across) * 16)
      const y = Math.round(townY - up)
      const box = { left: x - width / 2, right: x + width / 2, top: y - textHeight, bottom: y + 3 }
      if (!isInside(box, frame) || taken.some((other) => overlaps(box, other))) continue
      taken.push(box)
      placed.push({ name, x, y })
      break
    }
  }
  return placed
}

/** Only the largest: a small town in place of one that found no room would mislead. */
const largestInside = (towns: readonly MapLabel[], frame: MapFrame): MapLabel[] =>
  towns
    .filter(({ longitude, latitude }) => {
      const [x, y] = frame.project(longitude, latitude)
      return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height
    })
    .slice(0, maxNames)

const isInside = (box: Rectangle, { width, height }: MapFrame) =>
  box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2

const overlaps = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
