import type {
  AccessFeature,
  ClinicRecord,
  CountryCode,
  Funding,
  Known,
  OpeningException,
  OpeningHours,
  OpeningPeriod,
  Practitioner,
  Price,
} from '#core/clinic-index/clinic-record.ts'
import type { Places } from '#features/places/index.ts'
import type { PartName } from './directory-queries.ts'

export type ClinicRow = {
  id: number
  slug: string
  name: string
  organisation: string | null
  country: CountryCode
  street: string
  postalCode: string
  town: string
  latitude: number | null
  longitude: number | null
  quality: 'address' | 'postal-code' | 'town' | null
  phone: string | null
  email: string | null
  website: string | null
  openingKind: 'weekly' | 'by-appointment' | null
  confirmedOn: string | null
  hasYdernummer: boolean | null
  withoutReferral: boolean | null
  homeVisits: boolean | null
  online: boolean | null
  acceptsNew: boolean | null
  nextFreeAt: Date | null
  nextFreeSeenAt: Date | null
  ratingMean: number | null
  ratingCount: number | null
  isDemo: boolean
  updatedAt: Date
}
type Person = Practitioner & { hasYdernummer: boolean }
type Parts = {
  identifiers: string[]
  specialities: string[]
  languages: string[]
  access: [AccessFeature, Known][]
  funding: Funding['danishSchemes']
  prices: Price[]
  periods: OpeningPeriod[]
  exceptions: OpeningException[]
  people: Person[]
}
type BuildOptions = { places: Places; isSpeciality(id: string): boolean }

const known = (value: boolean | null): Known => (value === null ? 'unknown' : value ? 'yes' : 'no')

/** One string for all that are equal: a hundred thousand clinics share a few hundred words. */
const words = new Map<string, string>()
function shared<Word extends string>(word: Word): Word {
  const same = words.get(word)
  if (same !== undefined) return same as Word
  words.set(word, word)
  return word
}

/** Puts the rows of many tables together to records. `add` takes each part's rows, a list for each clinic. */
export function createRecordBuilder(rows: ClinicRow[], options: BuildOptions) {
  const partsOf = new Map<number, Parts>(rows.map((row) => [row.id, emptyParts()]))
  return {
    add(part: PartName, lists: [number, unknown[][]][]): void {
      for (const [clinicId, list] of lists) {
        const parts = partsOf.get(clinicId)
        if (parts) for (const cells of list) addRow(parts, part, cells, options)
      }
    },
    records: (): ClinicRecord[] => rows.map((row) => recordOf(row, partsOf.get(row.id)!, options.places)),
  }
}

const emptyParts = (): Parts => ({
  identifiers: [],
  specialities: [],
  languages: [],
  access: [],
  funding: [],
  prices: [],
  periods: [],
  exceptions: [],
  people: [],
})

function addRow(parts: Parts, part: PartName, cells: unknown[], { isSpeciality }: BuildOptions): void {
  const person = () => parts.people.find((one) => one.id === cells[0])
  switch (part) {
    case 'identifiers':
      parts.identifiers.push(shared(cells[0] as string))
      break
    case 'specialities':
      if (isSpeciality(cells[0] as string)) parts.specialities.push(shared(cells[0] as string))
      break
    case 'languages':
      parts.languages.push(shared(cells[0] as string))
      break
    case 'access':
      parts.access.push([shared(cells[0] as AccessFeature), known(cells[1] as boolean)])
      break
    case 'funding':
      parts.funding.push(shared(cells[0] as Funding['danishSchemes'][number]))
      break
    case 'prices':
      parts.prices.push(priceOf(cells as [Price['service'], number, number, Price['currency'], string]))
      break
    case 'periods': {
      const [day, opensMinute, closesMinute] = cells as [number, number, number]
      parts.periods.push({ day, opensMinute, closesMinute })
      break
    }
    case 'exceptions':
      addException(parts.exceptions, cells as [string, number | null, number | null])
      break
    case 'people':
      parts.people.push(personOf(cells as [number, string, boolean | null, boolean, string | null]))
      break
    case 'peopleSpecialities':
      if (isSpeciality(cells[1] as string)) person()?.specialityIds.push(shared(cells[1] as string))
      break
    case 'peopleLanguages': {
      const speaker = person()
      if (speaker) speaker.languages = [...(speaker.languages ?? []), shared(cells[1] as string)]
      break
    }
  }
}

const priceOf = ([service, minutes, amountMinor, currency, validFrom]: [
  Price['service'],
  number,
  number,
  Price['currency'],
  string,
]): Price => ({
  service: shared(service),
  minutes,
  amountMinor,
  currency: shared(currency),
  validFrom: shared(validFrom),
})

function addException(exceptions: OpeningException[], [date, opens, closes]: [string, number | null, number | null]) {
  let day = exceptions.at(-1)
  if (day?.date !== date) {
    day = { date: shared(date), periods: [] }
    exceptions.push(day)
  }
  if (opens !== null && closes !== null) day.periods.push({ opensMinute: opens, closesMinute: closes })
}

const personOf = ([id, name, driftsavtale, hasYdernummer, checkedOn]: [
  number,
  string,
  boolean | null,
  boolean,
  string | null,
]): Person => ({
  id,
  name,
  specialityIds: [],
  languages: undefined,
  driftsavtale: known(driftsavtale),
  authorisationCheckedOn: checkedOn ? shared(checkedOn) : undefined,
  hasYdernummer,
})

function recordOf(row: ClinicRow, parts: Parts, places: Places): ClinicRecord {
  const postalCode = places.postalCode(row.country, row.postalCode)
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    organisation: row.organisation === null ? undefined : shared(row.organisation),
    country: shared(row.country),
    street: row.street,
    postalCode: shared(row.postalCode),
    town: shared(row.town),
    regionId: postalCode?.regionId,
    position: positionOf(row, postalCode?.position),
    phone: row.phone ?? undefined,
    email: row.email ?? undefined,
    website: row.website ?? undefined,
    specialityIds: parts.specialities,
    practitioners: parts.people.map(({ hasYdernummer: _, ...person }) => person),
    openingHours: openingHoursOf(row, parts),
    prices: parts.prices,
    funding: fundingOf(row, parts),
    languages: parts.languages.length > 0 ? parts.languages : undefined,
    access: Object.fromEntries(parts.access),
    homeVisits: known(row.homeVisits),
    online: known(row.online),
    acceptsNewPatients: known(row.acceptsNew),
    nextFree:
      row.nextFreeAt && row.nextFreeSeenAt
        ? { at: row.nextFreeAt.toISOString(), seenAt: row.nextFreeSeenAt.toISOString() }
        : undefined,
    rating:
      row.ratingMean !== null && row.ratingCount !== null
        ? { mean: row.ratingMean, count: row.ratingCount }
        : undefined,
    isDemo: row.isDemo,
    updatedAt: row.updatedAt.toISOString(),
  }
}

/** A clinic without a position of its own stands at the point of its postal code. */
function positionOf(
  { latitude, longitude, quality }: ClinicRow,
  area: { latitude: number; longitude: number; quality: 'point' | 'place' | 'estimate' } | undefined,
): ClinicRecord['position'] {
  if (latitude !== null && longitude !== null && quality !== null)
    return { latitude, longitude, quality: shared(quality) }
  if (!area) return undefined
  return {
    latitude: area.latitude,
    longitude: area.longitude,
    quality: area.quality === 'estimate' ? 'town' : 'postal-code',
  }
}

function openingHoursOf({ openingKind, confirmedOn }: ClinicRow, parts: Parts): OpeningHours {
  if (openingKind === null) return { kind: 'unknown' }
  if (openingKind === 'by-appointment') return { kind: 'by-appointment' }
  return {
    kind: 'weekly',
    periods: parts.periods,
    exceptions: parts.exceptions,
    confirmedOn: confirmedOn ? shared(confirmedOn) : undefined,
  }
}

function fundingOf({ hasYdernummer, withoutReferral }: ClinicRow, { identifiers, funding, people }: Parts): Funding {
  const isStated = hasYdernummer === true || identifiers.length > 0 || people.some((person) => person.hasYdernummer)
  return {
    ydernummer: isStated ? 'yes' : known(hasYdernummer),
    danishSchemes: funding,
    takesWithoutReferral: known(withoutReferral),
    driftsavtale: contractsOf(people.map((person) => person.driftsavtale)),
  }
}

/** "None" is said only when it is known of everybody. */
function contractsOf(people: Known[]): Funding['driftsavtale'] {
  if (people.length > 0 && people.every((one) => one === 'yes')) return 'all'
  if (people.includes('yes')) return 'some'
  return people.length > 0 && people.every((one) => one === 'no') ? 'none' : 'unknown'
}
