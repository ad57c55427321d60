/** What the server sends for the map; the words come with the page. */
export type Coast = { ours: number[][]; others: number[][] }
export type PointOnMap = {
  latitude: number
  longitude: number
  slug: string
  name: string
  town: string
  isDoor: boolean
}
export type PointsAnswer = { points: PointOnMap[]; total: number }
export type MapTexts = Record<
  | 'loading'
  | 'failed'
  | 'zoomIn'
  | 'zoomOut'
  | 'searchHere'
  | 'areaPoint'
  | 'oneFinger'
  | 'marks'
  | 'shown'
  | 'up'
  | 'down'
  | 'left'
  | 'right',
  string
>

/** Steps of a thousandth of a degree back to latitude and longitude. */
export function unpackRing(steps: readonly number[]): [number, number][] {
  const ring: [number, number][] = []
  let x = 0
  let y = 0
  for (let at = 0; at + 1 < steps.length; at += 2) {
    x += steps[at] as number
    y += steps[at + 1] as number
    ring.push([y / 1000, x / 1000])
  }
  return ring
}
