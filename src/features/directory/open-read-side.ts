import type pg from 'pg'
import type { Speciality } from '#core/specialities/speciality.ts'
import { openPlaces, type Places } from '#features/places/index.ts'
import type { Clock } from '#platform/clock.ts'
import { listenForChanges } from '#platform/db/changes.ts'
import type { Log } from '#platform/log.ts'
import { loadDemoDirectory } from './demo/load-demo-directory.ts'
import type { Directory } from './directory.ts'
import { followChanges } from './follow-changes.ts'
import { openDirectory } from './open-directory.ts'

export type ReadSideOptions = {
  database: { pool: pg.Pool; url: string }
  specialities: Speciality[]
  /** Folders that hold `places/` and `demo/`. */
  placesFolder: string
  demoFolder: string
  isDemoAllowed: boolean
  demoClinics: number
  clock: Clock
  log: Log
  clearPages(): void
  progress(text: string): void
}
export type ReadSide = { places: Places; directory: Directory; close(): Promise<void> }

/**
 * Fills what is empty (places, demo directory), loads the read side of this node and keeps it true. Listening begins
 * before the first read, so that no change falls between.
 */
export async function openReadSide(options: ReadSideOptions): Promise<ReadSide> {
  const { database, specialities, clock, log, clearPages, progress } = options
  const { pool } = database
  const follower = followChanges({ clock, log, clearPages })
  progress('Reading the places ...')
  const places = await openPlaces({ pool, contentDir: options.placesFolder, clock })
  const changes = await listenForChanges(database.url, log, follower.hear)
  const close = async () => {
    follower.stop()
    await changes.close()
  }
  try {
    const count = await loadDemoDirectory({
      pool,
      isDemoAllowed: options.isDemoAllowed,
      count: options.demoClinics,
      contentDir: options.demoFolder,
      places,
      specialities,
      seededAt: clock.now(),
    })
    if (count > 0) progress(`Made ${count} invented clinics ...`)
    const directory = await openDirectory({ pool, specialities, places, clock, log, onChange: clearPages })
    follower.start(places, directory)
    return { places, directory, close }
  } catch (error) {
    await close()
    throw error
  }
}
