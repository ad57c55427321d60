// Invented clinics for measuring only: realistic in spread and in how often names repeat, from a fixed seed.
import type { ClinicRecord, CountryCode, Known, OpeningHours } from '#core/clinic-index/clinic-record.ts'
import type { Speciality } from '#core/specialities/speciality.ts'

export type Random = () => number

/** mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!

/** Middle, share of all clinics and spread in degrees. */
const areas: { name: string; country: CountryCode; latitude: number; longitude: number; share: number }[] = [
  { name: 'København', country: 'DK', latitude: 55.676, longitude: 12.568, share: 22 },
  { name: 'Aarhus', country: 'DK', latitude: 56.157, longitude: 10.21, share: 9 },
  { name: 'Odense', country: 'DK', latitude: 55.396, longitude: 10.388, share: 6 },
  { name: 'Aalborg', country: 'DK', latitude: 57.048, longitude: 9.919, share: 6 },
  { name: 'Esbjerg', country: 'DK', latitude: 55.47, longitude: 8.452, share: 4 },
  { name: 'Viborg', country: 'DK', latitude: 56.453, longitude: 9.402, share: 4 },
  { name: 'Næstved', country: 'DK', latitude: 55.23, longitude: 11.76, share: 4 },
  { name: 'Oslo', country: 'NO', latitude: 59.913, longitude: 10.739, share: 20 },
  { name: 'Bergen', country: 'NO', latitude: 60.393, longitude: 5.324, share: 9 },
  { name: 'Trondheim', country: 'NO', latitude: 63.43, longitude: 10.395, share: 7 },
  { name: 'Stavanger', country: 'NO', latitude: 58.97, longitude: 5.733, share: 5 },
  { name: 'Tromsø', country: 'NO', latitude: 69.649, longitude: 18.955, share: 2 },
  { name: 'Bodø', country: 'NO', latitude: 67.28, longitude: 14.405, share: 2 },
]
export const areaList: readonly (typeof areas)[number][] = areas
const shares = areas.flatMap((area) => Array.from({ length: area.share }, () => area))
const starts =
  'Nord Syd Vest Øst Midt Ny Gammel Bred Lille Stor Skov Sø Fjord Bakke Eng Mark Hav Strand Kirke Torv Bro Dal'.split(
    ' ',
  )
const ends = 'by gård borg lund holm vik dal vang høj bro strand kær rup sted ager næs havn haugen stad nes'.split(' ')
const kinds = ['Fysioterapi', 'Klinik for fysioterapi', 'Fysioklinik', 'Fysioterapeuterne', 'Rygklinik', 'Idrætsklinik']
const firstNames = 'Anne Mette Lars Peter Hanne Søren Ida Emil Kari Ola Ingrid Bjørn Marte Jonas Freja Nils'.split(' ')
const syllables = 'an ber dal el fri gun hol iv jen kar lie mor niel ost ped ras sol tor ul vin'.split(' ')
const languageTags = ['da', 'nb', 'en', 'de', 'pl', 'ar', 'tr', 'uk']

const known = (random: Random): Known => pick(random, ['yes', 'no', 'unknown', 'unknown'] as const)

function openingHours(random: Random): OpeningHours {
  if (random() < 0.2) return { kind: 'unknown' }
  if (random() < 0.1) return { kind: 'by-appointment' }
  const opens = 420 + 15 * Math.floor(random() * 12)
  const closes = 900 + 15 * Math.floor(random() * 20)
  const days = random() < 0.15 ? [1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5]
  const late = 1 + Math.floor(random() * 5)
  return {
    kind: 'weekly',
    periods: days.map((day) => ({
      day,
      opensMinute: opens,
      closesMinute: day === late && random() < 0.4 ? 1140 : closes,
    })),
    exceptions: random() < 0.2 ? [{ date: '2026-12-24', periods: [] }] : [],
    confirmedOn: undefined,
  }
}

const surname = (random: Random): string => {
  const name = pick(random, syllables) + pick(random, syllables) + (random() < 0.6 ? 'sen' : pick(random, syllables))
  return name[0]!.toUpperCase() + name.slice(1)
}

export function syntheticClinic(id: number, random: Random, specialities: readonly Speciality[]): ClinicRecord {
  const area = pick(random, shares)
  const spread = (): number => (random() + random() + random() - 1.5) * (random() < 0.7 ? 0.15 : 1)
  const ids = (most: number): string[] =>
    Array.from({ length: Math.floor(random() * most) }, () => pick(random, specialities).id)
  const free = new Date(Date.UTC(2026, 2, 10, 8) + Math.floor(random() * 20 * 86_400_000)).toISOString()
  return {
    id,
    slug: `c-${id}`,
    name: `${random() < 0.5 ? area.name : pick(random, starts) + pick(random, ends)} ${pick(random, kinds)}`,
    organisation: random() < 0.1 ? 'FysioDanmark' : undefined,
    country: area.country,
    street: 'Hovedgaden 1',
    postalCode: '0000',
    town: area.name,
    regionId: undefined,
    position: {
      latitude: area.latitude + spread(),
      longitude: area.longitude + spread() * 1.8,
      quality: 'address',
    },
    phone: '0',
    email: undefined,
    website: undefined,
    specialityIds: ids(10),
    practitioners: Array.from({ length: 1 + Math.floor(random() * 4) }, (_, index) => ({
      id: index,
      name: `${pick(random, firstNames)} ${surname(random)}`,
      specialityIds: ids(4),
      languages: random() < 0.3 ? [pick(random, languageTags)] : undefined,
      driftsavtale: 'unknown',
      authorisationCheckedOn: undefined,
    })),
    openingHours: openingHours(random),
    prices:
      random() < 0.3
        ? []
        : [
            {
              service: 'first-visit',
              minutes: 45,
              amountMinor: 40_000 + 500 * Math.floor(random() * 100),
              currency: area.country === 'DK' ? 'DKK' : 'NOK',
              validFrom: '2026-01-01',
            },
          ],
    funding: {
      ydernummer: area.country === 'DK' ? known(random) : 'unknown',
      danishSchemes: [],
      takesWithoutReferral: known(random),
      driftsavtale: area.country === 'NO' ? pick(random, ['all', 'some', 'none', 'unknown'] as const) : 'unknown',
    },
    languages: random() < 0.4 ? [pick(random, languageTags), 'en'] : undefined,
    access: { 'step-free': known(random) },
    homeVisits: known(random),
    online: known(random),
    acceptsNewPatients: known(random),
    nextFree: random() < 0.3 ? { at: free, seenAt: '2026-03-09T06:00:00Z' } : undefined,
    rating: random() < 0.6 ? { mean: 3 + random() * 2, count: 1 + Math.floor(random() ** 3 * 200) } : undefined,
    isDemo: true,
    updatedAt: '2026-03-01T00:00:00Z',
  }
}
