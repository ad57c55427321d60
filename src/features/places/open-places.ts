import type pg from 'pg'
import { localMoment } from '#core/opening-hours/local-time.ts'
import type { Clock } from '#platform/clock.ts'
import type { Places } from './places.ts'
import { readPlaces } from './places-queries.ts'
import { seedPlaces } from './seed-places.ts'

export type PlacesOptions = {
  pool: pg.Pool
  contentDir: string
  clock: Clock
  /** Called after the data was read anew. */
  onChange?(): void
}

/** Seeds the tables when they are empty or were seeded by another version of our data, then reads them. */
export async function openPlaces({ pool, contentDir, clock, onChange = () => {} }: PlacesOptions): Promise<Places> {
  await seedPlaces(pool, contentDir)
  const today = () => localMoment('DK', clock.now()).date
  let data = await readPlaces(pool, today())
  let version = 1
  return {
    get version() {
      return version
    },
    get list() {
      return data.list
    },
    get regions() {
      return data.regions
    },
    get sources() {
      return data.sources
    },
    region: (id) => data.regionById.get(id),
    postalCode: (country, code) => data.codes.get(`${country}/${code}`),
    async refresh(change) {
      if (change.topic !== 'places' && change.topic !== 'everything') return
      data = await readPlaces(pool, today())
      version++
      onChange()
    },
  }
}
