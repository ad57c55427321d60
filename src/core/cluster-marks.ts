/** Some points drawn as one mark, at their mean; x and y in pixels of the map. */
export type PixelMark<Point> = { x: number; y: number; points: Point[] }

/**
 * Groups marks by square cells, then joins marks until none has a neighbour closer than `gapOf` allows.
 * Deterministic: the order of the marks decides who is joined first. Cells keep the joining from being quadratic in the points.
 */
export function clusterMarks<Point>(
  marks: readonly PixelMark<Point>[],
  cellPixels: number,
  gapOf: (a: PixelMark<Point>, b: PixelMark<Point>) => number,
): PixelMark<Point>[] {
  const cells = new Map<string, PixelMark<Point>[]>()
  for (const mark of marks) {
    const key = `${Math.floor(mark.x / cellPixels)},${Math.floor(mark.y / cellPixels)}`
    const group = cells.get(key)
    if (group) group.push(mark)
    else cells.set(key, [mark])
  }
  const left = [...cells.values()].map(joinedMarks)
  for (let at = 0; at < left.length; at++) {
    const mark = left[at] as PixelMark<Point>
    const near = left.findIndex(
      (one, index) => index > at && Math.hypot(mark.x - one.x, mark.y - one.y) < gapOf(mark, one),
    )
    if (near === -1) continue
    left[at] = joinedMarks([mark, left[near] as PixelMark<Point>])
    left.splice(near, 1)
    at = -1 // a join may make room or need another
  }
  return left
}

function joinedMarks<Point>(marks: PixelMark<Point>[]): PixelMark<Point> {
  const points = marks.flatMap((mark) => mark.points)
  const mean = (pick: (mark: PixelMark<Point>) => number) =>
    marks.reduce((sum, mark) => sum + pick(mark) * mark.points.length, 0) / points.length
  return { x: mean((mark) => mark.x), y: mean((mark) => mark.y), points }
}
