import type { ClinicQuery } from '#core/clinic-index/clinic-query.ts'
import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { clusterPoints, type MapFrame, type Mark } from '#features/map/index.ts'
import type { FinderSources } from './finder-sources.ts'

export type MapPoint = {
  latitude: number
  longitude: number
  slug: string
  name: string
  town: string
  isDoor: boolean
}
type IndexPoint = { id: number; latitude: number; longitude: number }
/** A map ready to draw: the groups, and the clinics that stand alone. */
export type DrawnMap = { frame: MapFrame; marks: Mark<IndexPoint>[]; alone: Map<number, ClinicRecord>; shown: number }

const maxDrawnPoints = 20_000

/** Groups what the search finds inside the frame; only clinics that stand alone are read. */
export async function drawMap(sources: FinderSources, query: ClinicQuery, frame: MapFrame): Promise<DrawnMap> {
  const points = sources.directory.index.points({ ...query, page: 1 }, maxDrawnPoints)
  const marks = clusterPoints(points, frame)
  const ids = marks.flatMap(({ points: [only, ...others] }) => (only && others.length === 0 ? [only.id] : []))
  const clinics = await sources.directory.getClinics(ids)
  return {
    frame,
    marks,
    alone: new Map(clinics.map((clinic) => [clinic.id, clinic])),
    shown: marks.reduce((sum, mark) => sum + mark.points.length, 0),
  }
}

/** What matches with what a mark says, up to a limit, nearest first. */
export async function findMapPoints(sources: FinderSources, query: ClinicQuery, limit: number): Promise<MapPoint[]> {
  const found = sources.directory.index.points({ ...query, page: 1 }, limit)
  const clinics = new Map(
    (await sources.directory.getClinics(found.map((point) => point.id))).map((clinic) => [clinic.id, clinic]),
  )
  return found.flatMap(({ id, latitude, longitude }) => {
    const clinic = clinics.get(id)
    if (!clinic) return []
    const { slug, name, town, position } = clinic
    return [{ latitude, longitude, slug, name, town, isDoor: position?.quality === 'address' }]
  })
}
