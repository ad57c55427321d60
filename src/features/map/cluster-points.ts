import type { GeoPoint, MapFrame } from './map-frame.ts'

/** Some points drawn as one mark, at their mean. */
export type Mark<Point> = { x: number; y: number; latitude: number; longitude: number; points: Point[] }

const maxMarks = 60
const firstCell = 24
const smallestGap = 22

/** How large a mark is drawn: by the number it stands for. */
export const markRadius = (count: number): number =>
  count === 1 ? 7 : Math.min(18, Math.round(8 + Math.log2(count) * 1.2))

/** Groups what would overlap until few marks are left, the largest last. What lies outside the frame is left out. */
export function clusterPoints<Point extends GeoPoint>(points: readonly Point[], frame: MapFrame): Mark<Point>[] {
  const inside = points.flatMap((point): Mark<Point>[] => {
    const [x, y] = frame.project(point.longitude, point.latitude)
    const isInside = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height
    return isInside ? [{ x, y, latitude: point.latitude, longitude: point.longitude, points: [point] }] : []
  })
  for (let cell = firstCell; ; cell *= 1.35) {
    const cells = new Map<string, Mark<Point>[]>()
    for (const mark of inside) {
      const key = `${Math.floor(mark.x / cell)},${Math.floor(mark.y / cell)}`
      const group = cells.get(key)
      if (group) group.push(mark)
      else cells.set(key, [mark])
    }
    const marks = withoutOverlap([...cells.values()].map(joined))
    if (marks.length <= maxMarks)
      return marks
        .map((mark) => ({ ...mark, x: Math.round(mark.x), y: Math.round(mark.y) }))
        .sort((a, b) => a.points.length - b.points.length)
  }
}

/** Joins marks that would lie on each other; each join may make room or need another. */
function withoutOverlap<Point>(marks: Mark<Point>[]): Mark<Point>[] {
  const left = [...marks]
  for (let at = 0; at < left.length; at++) {
    const mark = left[at] as Mark<Point>
    const other = left.findIndex((one, index) => index > at && overlap(mark, one))
    if (other === -1) continue
    left[at] = joined([mark, left[other] as Mark<Point>])
    left.splice(other, 1)
    at = -1
  }
  return left
}

const overlap = <Point>(a: Mark<Point>, b: Mark<Point>) =>
  Math.hypot(a.x - b.x, a.y - b.y) < Math.max(smallestGap, markRadius(a.points.length) + markRadius(b.points.length))

function joined<Point>(marks: Mark<Point>[]): Mark<Point> {
  const points = marks.flatMap((mark) => mark.points)
  const mean = (pick: (mark: Mark<Point>) => number) =>
    marks.reduce((sum, mark) => sum + pick(mark) * mark.points.length, 0) / points.length
  return {
    x: mean((mark) => mark.x),
    y: mean((mark) => mark.y),
    latitude: mean((mark) => mark.latitude),
    longitude: mean((mark) => mark.longitude),
    points,
  }
}
