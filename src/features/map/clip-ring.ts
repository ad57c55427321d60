export type Flat = readonly [number, number]
export type Box = { west: number; south: number; east: number; north: number }

/** The part of a ring inside a box (Sutherland and Hodgman), in whatever plane both are given. Empty when there is none. */
export function clipRing(ring: readonly Flat[], box: Box): Flat[] {
  let points: Flat[] = [...ring]
  for (const [axis, bound, isLower] of [
    [0, box.west, true],
    [0, box.east, false],
    [1, box.south, true],
    [1, box.north, false],
  ] as const) {
    const isInside = (point: Flat) => (isLower ? point[axis] >= bound : point[axis] <= bound)
    const before = points
    points = []
    for (let at = 0; at < before.length; at++) {
      const here = before[at] as Flat
      const last = before[(at + before.length - 1) % before.length] as Flat
      if (isInside(here) !== isInside(last)) points.push(crossing(last, here, axis, bound))
      if (isInside(here)) points.push(here)
    }
    if (points.length === 0) return []
  }
  return points
}

function crossing(from: Flat, to: Flat, axis: 0 | 1, bound: number): Flat {
  const share = (bound - from[axis]) / (to[axis] - from[axis])
  const other = axis === 0 ? 1 : 0
  const value = from[other] + share * (to[other] - from[other])
  return axis === 0 ? [bound, value] : [value, bound]
}

/** True when the ring's own box and the other box share something: cheap, before clipping. */
export function touches(ring: readonly Flat[], box: Box): boolean {
  let west = Number.POSITIVE_INFINITY
  let south = Number.POSITIVE_INFINITY
  let east = Number.NEGATIVE_INFINITY
  let north = Number.NEGATIVE_INFINITY
  for (const [x, y] of ring) {
    if (x < west) west = x
    if (x > east) east = x
    if (y < south) south = y
    if (y > north) north = y
  }
  return west <= box.east && east >= box.west && south <= box.north && north >= box.south
}

/** Twice the signed area. */
export function doubleArea(ring: readonly Flat[]): number {
  let sum = 0
  for (let at = 0; at < ring.length; at++) {
    const [x1, y1] = ring[at] as Flat
    const [x2, y2] = ring[(at + 1) % ring.length] as Flat
    sum += x1 * y2 - x2 * y1
  }
  return sum
}
