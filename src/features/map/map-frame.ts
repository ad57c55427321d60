import type { Box } from './clip-ring.ts'

export type GeoPoint = { latitude: number; longitude: number }
/** A piece of the world and how to draw it: pixels from the top left, the way web maps draw. */
export type MapFrame = {
  box: Box
  width: number
  height: number
  kmPerUnit: number
  project(longitude: number, latitude: number): readonly [number, number]
}

const degree = Math.PI / 180
const earthRadiusKm = 6371
const mercator = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * degree) / 2)) / degree
const inverse = (y: number) => (Math.atan(Math.exp(y * degree)) * 2) / degree - 90

export const countryBoxes: Record<'DK' | 'NO' | 'both', Box> = {
  DK: { west: 7.9, south: 54.5, east: 15.3, north: 57.85 },
  NO: { west: 4.3, south: 57.8, east: 31.3, north: 71.3 },
  both: { west: 4.3, south: 54.4, east: 31.3, north: 71.3 },
}

/** The box `radiusKm` around a point. */
export function boxAround({ latitude, longitude }: GeoPoint, radiusKm: number): Box {
  const north = radiusKm / (earthRadiusKm * degree)
  const east = north / Math.max(0.1, Math.cos(latitude * degree))
  return { west: longitude - east, south: latitude - north, east: longitude + east, north: latitude + north }
}

/** Widens a box to the shape of the picture and makes the projection. */
export function frameOf(box: Box, size: { width: number; height: number }): MapFrame {
  const top = mercator(box.north)
  const bottom = mercator(box.south)
  const unit = Math.max((box.east - box.west) / size.width, (top - bottom) / size.height)
  const middleX = (box.east + box.west) / 2
  const middleY = (top + bottom) / 2
  const west = middleX - (unit * size.width) / 2
  const north = middleY + (unit * size.height) / 2
  const latitude = inverse(middleY)
  return {
    ...size,
    box: { west, east: west + unit * size.width, north: inverse(north), south: inverse(north - unit * size.height) },
    kmPerUnit: unit * degree * earthRadiusKm * Math.cos(latitude * degree),
    project: (longitude, at) => [(longitude - west) / unit, (north - mercator(at)) / unit],
  }
}
