import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import type { FoundClinic } from './finder-queries.ts'
import type { FinderSources } from './finder-sources.ts'

export type Nearby = { found: FoundClinic[]; shareSpeciality: boolean }

const most = 4
const radiusKm = 50

/** The nearest others that work with something of the same; the nearest of all when there is none. */
export async function findNearby(sources: FinderSources, clinic: ClinicRecord, now: Date): Promise<Nearby> {
  if (!clinic.position) return { found: [], shareSpeciality: false }
  const conditions = clinic.specialityIds.filter((id) => sources.specialities.get(id)?.kind === 'condition')
  for (const specialityIds of conditions.length > 0 ? [conditions, []] : [[]]) {
    const { hits } = sources.directory.index.search({
      country: clinic.country,
      centre: clinic.position,
      radiusKm,
      specialityIds,
      name: '',
      filters: [],
      languages: [],
      sort: 'distance',
      page: 1,
      pageSize: most + 1,
      now,
    })
    const others = hits.filter((hit) => hit.id !== clinic.id).slice(0, most)
    if (others.length === 0) continue
    const distances = new Map(others.map((hit) => [hit.id, hit.distanceKm]))
    const records = await sources.directory.getClinics(others.map((hit) => hit.id))
    return {
      found: records.map((record) => ({ clinic: record, distanceKm: distances.get(record.id) })),
      shareSpeciality: specialityIds.length > 0,
    }
  }
  return { found: [], shareSpeciality: false }
}
