/** A point as longitude and latitude in degrees. */
type Point = [longitude: number, latitude: number]

/** Rings as whole thousandths of a degree, each point as the step from the one before: small, and quick to unpack. */
export type PackedCoast = { ours: number[][]; others: number[][] }

/** Steps back to points. */
export function unpackRing(steps: readonly number[]): Point[] {
  const ring: Point[] = []
  let x = 0
  let y = 0
  for (let at = 0; at + 1 < steps.length; at += 2) {
    x += steps[at]!
    y += steps[at + 1]!
    ring.push([x / 1000, y / 1000])
  }
  return ring
}
