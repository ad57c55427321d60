import type { ClinicHits, ClinicQuery } from '#core/clinic-index/clinic-query.ts'
import type { ClinicRecord, CountryCode } from '#core/clinic-index/clinic-record.ts'
import { type FinderState, type Point, radiusChoices } from './finder-input.ts'
import type { FinderQuestion } from './finder-question.ts'
import type { FinderSources } from './finder-sources.ts'

const pageSize = 20

export type FoundClinic = { clinic: ClinicRecord; distanceKm: number | undefined }
/** Filters and languages go; the radius widens where that is not enough. */
type LastResort = { radiusKm: number; total: number }
export type FinderResults = {
  found: FoundClinic[]
  hits: ClinicHits
  nearest: FoundClinic | undefined
  /** When letting one thing go is not enough: the least to let go of that gives something. */
  lastResort: LastResort | undefined
  pageCount: number
}

/** Where distances are measured from; undefined for a search in a whole country. */
export function centreOf({ place }: FinderQuestion): Point | undefined {
  if (place.kind === 'point') return place.point
  return place.kind === 'place' ? { latitude: place.place.latitude, longitude: place.place.longitude } : undefined
}

/** The question as the index understands it. */
export function clinicQueryOf(
  question: FinderQuestion,
  state: FinderState,
  options: { country: CountryCode | undefined; now: Date },
): ClinicQuery {
  const centre = centreOf(question)
  return {
    country:
      question.place.kind === 'place'
        ? question.place.place.country
        : centre
          ? state.country
          : (state.country ?? options.country),
    centre,
    radiusKm: state.radiusKm,
    specialityIds: question.problems.map((one) => one.id),
    name: question.name,
    filters: state.filters,
    languages: state.languages,
    sort: state.sort === 'distance' && !centre ? 'best' : state.sort,
    page: state.page,
    pageSize,
    now: options.now,
  }
}

/** One page of clinics with all that a card shows. */
export async function searchClinics(sources: FinderSources, query: ClinicQuery): Promise<FinderResults> {
  const { directory } = sources
  const hits = directory.index.search(query)
  const nearestHit = hits.rescue?.nearest
  const wanted = [...hits.hits, ...(nearestHit ? [nearestHit] : [])]
  const records = new Map((await directory.getClinics(wanted.map((hit) => hit.id))).map((one) => [one.id, one]))
  const withRecord = ({ id, distanceKm }: { id: number; distanceKm: number | undefined }): FoundClinic[] => {
    const clinic = records.get(id)
    return clinic ? [{ clinic, distanceKm }] : []
  }
  return {
    found: hits.hits.flatMap(withRecord),
    hits,
    nearest: nearestHit && withRecord(nearestHit)[0],
    lastResort: hits.total === 0 ? lastResort(sources, query) : undefined,
    pageCount: Math.ceil(hits.total / query.pageSize),
  }
}

function lastResort(sources: FinderSources, query: ClinicQuery): LastResort | undefined {
  for (const radiusKm of [query.radiusKm, Math.max(...radiusChoices)]) {
    const { total } = sources.directory.index.search({
      ...query,
      filters: [],
      languages: [],
      radiusKm,
      page: 1,
      pageSize: 1,
    })
    if (total > 0) return { radiusKm, total }
  }
  return undefined
}
