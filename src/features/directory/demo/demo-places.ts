import type { CountryCode } from '#core/clinic-index/clinic-record.ts'
import type { Place } from '#core/places/place.ts'
import type { Places } from '#features/places/index.ts'
import type { Random } from './random.ts'

export type DemoPlace = { country: CountryCode; postalCode: string; town: string; latitude: number; longitude: number }
type Town = {
  /** The codes of each part of the city; parts are equally likely, however many codes they have. */
  parts: string[][]
  latitude: number
  longitude: number
  population: number
  upTo: number
}

const kilometresInDegree = 111.2
const danishShare = 0.6

/** Chooses where a clinic stands: a town by its inhabitants, one of its postal codes, a point near it. */
export function createPlaceChooser(places: Places, random: Random): () => DemoPlace {
  const towns = { DK: weighted(places, 'DK'), NO: weighted(places, 'NO') }
  return () => {
    const country = random.chance(danishShare) ? 'DK' : 'NO'
    const town = chosen(towns[country], random)
    const code = random.pick(random.pick(town.parts))
    const postal = places.postalCode(country, code)!
    const centre = postal.position ?? town
    const spreadKm = 0.4 + Math.min(2.5, Math.sqrt(town.population) / 250)
    const latitude = centre.latitude + (random.bell() * spreadKm) / kilometresInDegree
    const perDegree = kilometresInDegree * Math.cos((centre.latitude * Math.PI) / 180)
    const longitude = centre.longitude + (random.bell() * spreadKm) / perDegree
    return { country, postalCode: code, town: postal.town, latitude: round(latitude), longitude: round(longitude) }
  }
}

const round = (degrees: number) => Math.round(degrees * 100_000) / 100_000

function weighted(places: Places, country: CountryCode): Town[] {
  let upTo = 0
  return places.list.flatMap((place) => {
    if (place.country !== country || place.kind !== 'town' || place.postalCodes.length === 0) return []
    const { latitude, longitude, population } = place
    upTo += Math.max(population, 300) // small towns have clinics too
    return [{ parts: partsOf(place, places), latitude, longitude, population, upTo }]
  })
}

/** A part has its own point or its own name on the envelope (`København Ø`); the many codes of a centre count once. */
function partsOf(town: Place, places: Places): string[][] {
  const parts = new Map<string, string[]>()
  for (const code of town.postalCodes) {
    const { town: name, position } = places.postalCode(town.country, code)!
    const key = `${name} ${position?.latitude} ${position?.longitude}`
    const part = parts.get(key)
    if (part) part.push(code)
    else parts.set(key, [code])
  }
  return [...parts.values()]
}

function chosen(towns: Town[], random: Random): Town {
  const at = random.next() * towns.at(-1)!.upTo
  let low = 0
  let high = towns.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (towns[middle]!.upTo > at) high = middle
    else low = middle + 1
  }
  return towns[low]!
}
