import type pg from 'pg'
import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { createClinicIndexFromPages, type WritableClinicIndex } from '#core/clinic-index/create-clinic-index.ts'
import { localMoment } from '#core/opening-hours/local-time.ts'
import type { Speciality } from '#core/specialities/speciality.ts'
import type { Places } from '#features/places/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Log } from '#platform/log.ts'
import { createChangeQueue } from './change-queue.ts'
import type { Directory } from './directory.ts'
import {
  findSlug,
  hasDemoClinics,
  listSlugs,
  type ReadOptions,
  readAllClinics,
  readClinics,
} from './directory-queries.ts'

export type DirectoryOptions = {
  pool: pg.Pool
  specialities: Speciality[]
  places: Places
  clock: Clock
  log: Log
  /** Called after each change that readers can see: drop kept pages. */
  onChange?(): void
  /** Up to this many clinics are held as records in memory (about 3 kB each); above it pages read single records from the database. */
  maxRecordsInMemory?: number
}
type Loaded = {
  index: WritableClinicIndex
  /** Undefined when there are too many to hold. */
  records: Map<number, ClinicRecord> | undefined
  idOfSlug: Map<string, number>
  isDemo: boolean
}

/** Regions and points of areas come from the places. */
const followedTopics = new Set(['clinics', 'places', 'everything'])

/** Loads all active clinics into the read index, and keeps it true as changes are announced. */
export async function openDirectory(options: DirectoryOptions): Promise<Directory> {
  const { pool, log, onChange = () => {} } = options
  let loaded = await load(options)
  let version = 1
  const queue = createChangeQueue({
    log,
    isOver: () => pool.ending,
    async reload() {
      loaded = await load(options)
    },
    async reread(ids) {
      loaded = await reread(options, loaded, ids)
    },
    done() {
      version++
      onChange()
    },
  })
  return {
    get version() {
      return version
    },
    get index() {
      return loaded.index
    },
    get size() {
      return loaded.index.size
    },
    isDemo: () => loaded.isDemo,
    getClinic: async (id) => (await records(options, loaded, [id]))[0],
    getClinics: (ids) => records(options, loaded, ids),
    async bySlug(slug) {
      const id = loaded.idOfSlug.get(slug)
      const found = id === undefined ? await findSlug(pool, slug) : { id, slug }
      if (!found) return { kind: 'missing' }
      if (found.slug !== slug) return { kind: 'moved', slug: found.slug }
      const [clinic] = await records(options, loaded, [found.id])
      return clinic ? { kind: 'found', clinic } : { kind: 'missing' }
    },
    listSlugs: () => listSlugs(pool),
    refresh: (change) => (followedTopics.has(change.topic) ? queue.add(change) : Promise.resolve()),
  }
}

const readOptions = ({ pool, places, specialities, clock }: DirectoryOptions): ReadOptions => {
  const ids = new Set(specialities.map((one) => one.id))
  return { pool, places, isSpeciality: (id) => ids.has(id), today: localMoment('DK', clock.now()).date }
}

async function load(options: DirectoryOptions): Promise<Loaded> {
  const limit = options.maxRecordsInMemory ?? 200_000
  let records: Map<number, ClinicRecord> | undefined = new Map()
  async function* kept() {
    for await (const page of readAllClinics(readOptions(options))) {
      for (const record of page) records?.set(record.id, record)
      if (records && records.size > limit) records = undefined
      yield page
    }
  }
  const index = await createClinicIndexFromPages(kept(), options.specialities)
  const idOfSlug = new Map([...(records?.values() ?? [])].map((record) => [record.slug, record.id]))
  return { index, records, idOfSlug, isDemo: await hasDemoClinics(options.pool) }
}

/** Replaces single clinics in the index and among the records held. */
async function reread(options: DirectoryOptions, loaded: Loaded, ids: number[]): Promise<Loaded> {
  const { index, records: held, idOfSlug } = loaded
  const found = await readClinics(readOptions(options), ids)
  const isDemo = await hasDemoClinics(options.pool)
  const active = new Set(found.map((record) => record.id))
  for (const id of ids) {
    const before = held?.get(id)
    if (before) idOfSlug.delete(before.slug)
    if (active.has(id)) continue
    held?.delete(id)
    index.remove(id)
  }
  for (const record of found) {
    index.upsert(record)
    held?.set(record.id, record)
    if (held) idOfSlug.set(record.slug, record.id)
  }
  return { ...loaded, isDemo }
}

async function records(options: DirectoryOptions, loaded: Loaded, ids: readonly number[]): Promise<ClinicRecord[]> {
  const { records: held } = loaded
  if (held) return ids.flatMap((id) => held.get(id) ?? [])
  const found = new Map((await readClinics(readOptions(options), ids)).map((record) => [record.id, record]))
  return ids.flatMap((id) => found.get(id) ?? [])
}
