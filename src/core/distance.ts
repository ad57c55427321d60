/** Mean radius of the earth in kilometres (IUGG). */
export const earthRadiusKm = 6371.0088
const radians = Math.PI / 180

export type Coordinates = { latitude: number; longitude: number }

/** A point of the sphere with radius 1; cheap to compare: the straight line between two grows with the great circle. */
export type UnitVector = { x: number; y: number; z: number }

export function unitVector(latitude: number, longitude: number): UnitVector {
  const cosine = Math.cos(latitude * radians)
  return {
    x: cosine * Math.cos(longitude * radians),
    y: cosine * Math.sin(longitude * radians),
    z: Math.sin(latitude * radians),
  }
}

/** Squared length of the straight line between two unit vectors, 0 to 4. */
export function squaredChord(one: UnitVector, other: UnitVector): number {
  const x = one.x - other.x
  const y = one.y - other.y
  const z = one.z - other.z
  return x * x + y * y + z * z
}

/** Great-circle kilometres (haversine) of a squared chord: the haversine is a quarter of it. */
export function kilometresOfChord(squared: number): number {
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(squared) / 2))
}

/** The squared chord of a distance in kilometres; half way round the earth and more gives 4. */
export function chordOfKilometres(distanceKm: number): number {
  const angle = Math.min(Math.PI, Math.max(0, distanceKm) / earthRadiusKm)
  return 4 * Math.sin(angle / 2) ** 2
}

/** Kilometres as the crow flies between two points in degrees. */
export function distanceKm(one: Coordinates, other: Coordinates): number {
  return kilometresOfChord(
    squaredChord(unitVector(one.latitude, one.longitude), unitVector(other.latitude, other.longitude)),
  )
}
