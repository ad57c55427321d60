import type { CountryCode } from '#core/clinic-index/clinic-record.ts'
import { slugOf } from '#core/fold.ts'
import { addDays, localMoment } from '#core/opening-hours/local-time.ts'
import type { Speciality } from '#core/specialities/speciality.ts'
import type { ClinicInput } from '#features/directory/clinic-input.ts'
import type { Places } from '#features/places/index.ts'
import { withoutCityPart } from '#features/places/index.ts'
import {
  demoAccess,
  demoLanguages,
  demoNextFree,
  demoOpeningHours,
  demoPrices,
  demoRating,
  demoSpecialities,
  fact,
  maybe,
} from './demo-facts.ts'
import { createPlaceChooser, type DemoPlace } from './demo-places.ts'
import type { DemoWords } from './demo-words.ts'
import { createRandom, type Random } from './random.ts'

const demoSource = 'demo'
const defaultSeed = 20_261_122

export type DemoOptions = {
  count: number
  places: Places
  specialities: readonly Speciality[]
  words: DemoWords
  /** Free times are in the weeks after this instant. */
  seededAt: Date
  seed?: number
}

/** Invented clinics over real places, one by one. The same options give the same clinics. */
export function* demoClinics(options: DemoOptions): Generator<ClinicInput> {
  const random = createRandom(options.seed ?? defaultSeed)
  const choosePlace = createPlaceChooser(options.places, random)
  for (let number = 1; number <= options.count; number++) yield demoClinic(options, random, choosePlace(), number)
}

function demoClinic(options: DemoOptions, random: Random, place: DemoPlace, number: number): ClinicInput {
  const { country } = place
  const words = options.words[country]
  const today = localMoment(country, options.seededAt).date
  const name = nameOf(random, words, place)
  const organisation = maybe(random, 0.14, () => ({ name: random.pick(words.organisations) }))
  const specialityIds = maybe(random, 0.92, () => demoSpecialities(random, options.specialities)) ?? []
  const domain = `${slugOf(name)}-${number}.example`
  return {
    name,
    ...(organisation && { organisation }),
    country,
    street: `${random.pick(words.streets)} ${random.integer(1, 148)}${random.chance(0.2) ? random.pick(['A', 'B', 'C']) : ''}`,
    postalCode: place.postalCode,
    town: place.town,
    position: maybe(random, 0.8, () => ({
      latitude: place.latitude,
      longitude: place.longitude,
      quality: 'address' as const,
    })),
    phone: maybe(random, 0.85, () => inventedPhone(random, country)),
    email: maybe(random, 0.6, () => `post@${domain}`),
    website: maybe(random, 0.7, () => `https://www.${domain}`),
    specialityIds,
    practitioners: demoPractitioners(options, random, country, today),
    openingHours: demoOpeningHours(random, today),
    prices: demoPrices(random, country, today),
    funding: demoFunding(random, country),
    languages: maybe(random, 0.6, () => demoLanguages(random, country)),
    access: random.chance(0.3) ? {} : demoAccess(random),
    homeVisits: fact(random, 0.4, 0.35),
    online: fact(random, 0.45, 0.4),
    acceptsNewPatients: fact(random, 0.35, 0.8),
    nextFree: demoNextFree(random, country, options.seededAt, today),
    rating: demoRating(random),
    isDemo: true,
    source: demoSource,
    sourceRecordId: `demo-${number}`,
  }
}

function nameOf(random: Random, words: DemoWords[CountryCode], place: DemoPlace): string {
  const start = random.pick(words.clinicStarts)
  const town = withoutCityPart(place.town)
  if (random.chance(0.45)) return `${start} ${random.pick(words.clinicWords)}`
  return random.chance(0.5) ? `${start} ${town}` : `${start} ${random.pick(words.clinicWords)}, ${town}`
}

/** No number in Denmark or Norway begins with 00. */
function inventedPhone(random: Random, country: CountryCode): string {
  const pair = () => String(random.integer(0, 99)).padStart(2, '0')
  return `${country === 'DK' ? '+45' : '+47'} 00 ${pair()} ${pair()} ${pair()}`
}

function demoFunding(random: Random, country: CountryCode): ClinicInput['funding'] {
  if (country === 'NO') return { takesWithoutReferral: fact(random, 0.4, 0.95) }
  const ydernummer = fact(random, 0.35, 0.75)
  const danishSchemes: ('51' | '57' | '62' | '65')[] =
    ydernummer !== 'yes' || random.chance(0.15) ? [] : random.chance(0.6) ? ['51', '62'] : ['51']
  if (ydernummer === 'yes' && random.chance(0.02)) danishSchemes.push('57')
  return { ydernummer, danishSchemes, takesWithoutReferral: fact(random, 0.4, 0.85) }
}

function demoPractitioners(
  { words, specialities }: DemoOptions,
  random: Random,
  country: CountryCode,
  today: string,
): ClinicInput['practitioners'] {
  const { firstNames, surnames } = words[country]
  const count = random.chance(0.15) ? 0 : Math.min(9, 1 + Math.floor(-Math.log(1 - random.next()) * 2))
  return Array.from({ length: count }, () => ({
    name: `${random.pick(firstNames)} ${random.pick(surnames)}`,
    specialityIds: random.chance(0.4) ? [] : demoSpecialities(random, specialities).slice(0, 4),
    languages: maybe(random, 0.5, () => demoLanguages(random, country)),
    driftsavtale: country === 'NO' ? fact(random, 0.35, 0.6) : ('unknown' as const),
    authorisation: maybe(random, 0.55, () => ({
      register: country === 'DK' ? ('dk-autorisation' as const) : ('no-hpr' as const),
      checkedOn: addDays(today, -random.integer(5, 360)),
      checkedBy: 'demo',
    })),
  }))
}
