import type { GeoPoint, MapFrame } from './map-frame.ts'

/** Some points drawn as one mark, at their mean. */
export type Mark<Point> = { x: number; y: number; latitude: number; longitude: number; points: Point[] }

const maxMarks = 60

/** Groups what would overlap on a grid that widens until few marks are left, the largest last. What lies outside the frame is left out. */
export function clusterPoints<Point extends GeoPoint>(points: readonly Point[], frame: MapFrame): Mark<Point>[] {
  const inside = points.flatMap((point) => {
    const [x, y] = frame.project(point.longitude, point.latitude)
    return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height ? [{ point, x, y }] : []
  })
  for (let cell = 32; ; cell *= 1.35) {
    const cells = new Map<string, typeof inside>()
    for (const one of inside) {
      const key = `${Math.floor(one.x / cell)},${Math.floor(one.y / cell)}`
      const group = cells.get(key)
      if (group) group.push(one)
      else cells.set(key, [one])
    }
    if (cells.size <= maxMarks) return [...cells.values()].map(markOf).sort((a, b) => a.points.length - b.points.length)
  }
}

function markOf<Point extends GeoPoint>(group: { point: Point; x: number; y: number }[]): Mark<Point> {
  const mean = (pick: (one: (typeof group)[number]) => number) =>
    group.reduce((sum, one) => sum + pick(one), 0) / group.length
  return {
    x: Math.round(mean((one) => one.x)),
    y: Math.round(mean((one) => one.y)),
    latitude: mean((one) => one.point.latitude),
    longitude: mean((one) => one.point.longitude),
    points: group.map((one) => one.point),
  }
}
