import type pg from 'pg'
import type { Speciality } from '#core/specialities/speciality.ts'
import { clinicInput, type ValidClinic } from '#features/directory/clinic-input.ts'
import { slugOfClinic } from '#features/directory/clinic-slugs.ts'
import { writeClinics } from '#features/directory/directory-commands.ts'
import type { Places } from '#features/places/index.ts'
import { inTransaction } from '#platform/db/insert-rows.ts'
import { demoClinics } from './demo-clinics.ts'
import { readDemoWords } from './demo-words.ts'

export type DemoDirectoryOptions = {
  pool: pg.Pool
  /** From the configuration: never in production. */
  isDemoAllowed: boolean
  count: number
  contentDir: string
  places: Places
  specialities: readonly Speciality[]
  seededAt: Date
}

const lockKey = 7_315_044
const batchSize = 500

/** Fills an empty directory with invented clinics, all or none. Returns how many; none where demo data is refused. */
export async function loadDemoDirectory(options: DemoDirectoryOptions): Promise<number> {
  const { pool, isDemoAllowed, count, contentDir } = options
  if (!isDemoAllowed || count === 0 || (await hasClinics(pool))) return 0
  const words = readDemoWords(contentDir)
  return inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [lockKey])
    if (await hasClinics(client)) return 0 // another node was faster
    const slugFor = slugCounter()
    let batch: ValidClinic[] = []
    for (const clinic of demoClinics({ ...options, words })) {
      batch.push(clinicInput.parse({ ...clinic, slug: slugFor(slugOfClinic(clinic.name, clinic.town)) }))
      if (batch.length < batchSize) continue
      await writeClinics(client, batch)
      batch = []
    }
    await writeClinics(client, batch)
    return count
  })
}

/** The directory is empty, so counting here is enough: no need to ask the database which addresses are free. */
function slugCounter(): (wish: string) => string {
  const uses = new Map<string, number>()
  return (wish) => {
    const number = (uses.get(wish) ?? 0) + 1
    uses.set(wish, number)
    return number === 1 ? wish : `${wish}-${number}`
  }
}

async function hasClinics(client: Pick<pg.ClientBase, 'query'>): Promise<boolean> {
  const { rows } = await client.query<{ has: boolean }>('select exists (select 1 from clinics) as has')
  return rows[0]!.has
}
