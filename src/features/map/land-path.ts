import { clipRing, doubleArea, type Flat, touches } from './clip-ring.ts'
import type { CoastDetail } from './coast-lines.ts'
import type { MapFrame } from './map-frame.ts'

const margin = 6
const smallestDoubleArea = 12

export function detailFor(frame: MapFrame): CoastDetail {
  return frame.kmPerUnit > 2 ? 'coarse' : frame.kmPerUnit > 0.4 ? 'middle' : 'fine'
}

/** The outline of land inside the frame as one SVG path of whole units, relative, without points that fall together. */
export function landPath(rings: readonly Flat[][], frame: MapFrame): string {
  const { box, width, height } = frame
  const canvas = { west: -margin, south: -margin, east: width + margin, north: height + margin }
  let path = ''
  for (const ring of rings) {
    if (!touches(ring, box)) continue
    const projected = ring.map(([longitude, latitude]) => frame.project(longitude, latitude))
    const clipped = clipRing(projected, canvas)
    if (clipped.length < 3 || Math.abs(doubleArea(clipped)) < smallestDoubleArea) continue
    path += ringPath(clipped)
  }
  return path
}

function ringPath(ring: readonly Flat[]): string {
  let [x, y] = rounded(ring[0] as Flat)
  let path = `M${x} ${y}l`
  let isFirst = true
  for (const point of ring.slice(1)) {
    const [nextX, nextY] = rounded(point)
    if (nextX === x && nextY === y) continue
    const dx = nextX - x
    const dy = nextY - y
    path += `${isFirst || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
    isFirst = false
    x = nextX
    y = nextY
  }
  return isFirst ? '' : `${path}z`
}

const rounded = ([x, y]: Flat): [number, number] => [Math.round(x), Math.round(y)]
