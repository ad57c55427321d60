import { clusterMarks, type PixelMark } from '#core/cluster-marks.ts'
import type { GeoPoint, MapFrame } from './map-frame.ts'

/** Some points drawn as one mark, at their mean: in the picture, and on the earth. */
export type Mark<Point> = PixelMark<Point> & GeoPoint

const maxMarks = 60
const firstCell = 36
/** So that targets do not overlap, and are 24 pixels across on the narrowest phone, where the picture is drawn smaller. */
export const touchRadius = 18

/** How large a mark is drawn: by the number it stands for. */
export const markRadius = (count: number): number =>
  count === 1 ? 7 : Math.min(18, Math.round(8 + Math.log2(count) * 1.2))

/** Groups what would overlap until few marks are left, the largest last. What lies outside the frame is left out. */
export function clusterPoints<Point extends GeoPoint>(points: readonly Point[], frame: MapFrame): Mark<Point>[] {
  const inside = points.flatMap((point): PixelMark<Point>[] => {
    const [x, y] = frame.project(point.longitude, point.latitude)
    const isInside = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height
    return isInside ? [{ x, y, points: [point] }] : []
  })
  for (let cell = firstCell; ; cell *= 1.35) {
    const marks = clusterMarks(inside, cell, () => 2 * touchRadius)
    if (marks.length <= maxMarks)
      return marks
        .map((mark) => ({ ...mark, x: Math.round(mark.x), y: Math.round(mark.y), ...meanOf(mark.points) }))
        .sort((a, b) => a.points.length - b.points.length)
  }
}

const meanOf = (points: readonly GeoPoint[]): GeoPoint => ({
  latitude: points.reduce((sum, point) => sum + point.latitude, 0) / points.length,
  longitude: points.reduce((sum, point) => sum + point.longitude, 0) / points.length,
})
