import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '#app'
import { loadLibrary } from '#features/articles/index.ts'
import { createFinderSources } from '#features/clinics/index.ts'
import { loadSpecialities, openReadSide } from '#features/directory/index.ts'
import { loadEvidence } from '#features/evidence/index.ts'
import { createMap } from '#features/map/index.ts'
import { emergencyNumbers, loadPhoneNumbers } from '#features/numbers/index.ts'
import { loadAssets } from '#platform/assets.ts'
import { type Clock, systemClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { pendingMigrations } from '#platform/db/migrate.ts'
import { openDatabase } from '#platform/db/open-database.ts'
import { claimFolder, FolderTakenError } from '#platform/folder-claim.ts'
import { listen } from '#platform/http/listen.ts'
import { createPageCache } from '#platform/http/page-cache.ts'
import { createRateLimits } from '#platform/http/rate-limits.ts'
import { securityHeaders } from '#platform/http/security-headers.ts'
import type { Log } from '#platform/log.ts'
import { href, languages } from '#routes'

export class StartError extends Error {}
export type RunningNode = { address: string; port: number; isDemo: boolean; stop(): Promise<void> }
type StartOptions = {
  config: Config
  log: Log
  migrationFolder: string
  assetFolder: string
  /** The coast lines that the build makes. */
  coastFile: string
  /** Our own content: gives numbers, evidence and the like where CONTENT_DIR holds only articles. */
  referenceFolder?: string
  clock?: Clock
  progress?(text: string): void
}

/** Starts one node of the site: database, content, indexes, server. Whatever was opened is closed again when a step fails. */
export async function startNode({
  config,
  log,
  migrationFolder,
  assetFolder,
  coastFile,
  referenceFolder = config.contentDir,
  clock = systemClock,
  progress = () => {},
}: StartOptions): Promise<RunningNode> {
  const closers: (() => Promise<void>)[] = []
  const closeAll = async () => {
    for (const close of closers.reverse())
      await close().catch((error: Error) => log.error({ event: 'stop-failed', reason: error.message }))
  }
  try {
    if (!config.databaseUrl) closers.push(await claimFolder(config.dataDir))
    progress('Opening the database ...')
    const database = await openDatabase(config, log, migrationFolder)
    closers.push(() => database.stop())
    progress('Reading the content ...')
    const contentFolder = (name: string) =>
      existsSync(join(config.contentDir, name)) ? config.contentDir : referenceFolder
    const numbers = loadPhoneNumbers(contentFolder('numbers'))
    const evidence = loadEvidence(contentFolder('evidence'))
    const specialities = loadSpecialities(contentFolder('specialities'))
    const library = loadLibrary(config.contentDir, { evidence, specialities, numbers })
    for (const fault of [...evidence.faults, ...library.faults])
      log.warn({ event: 'content-fault', file: fault.file, line: fault.line, reason: fault.message })
    const isSecure = config.publicUrl.startsWith('https:')
    const headers = securityHeaders(isSecure)
    const assets = loadAssets(assetFolder, headers)
    const pageCache = createPageCache({ maxBytes: 64_000_000, now: Date.now, requestId: randomUUID })
    const limits = createRateLimits(database.pool, config.rateLimitFactor)
    const readSide = await openReadSide({
      database,
      specialities,
      placesFolder: contentFolder('places'),
      demoFolder: contentFolder('demo'),
      isDemoAllowed: config.isDemoAllowed,
      demoClinics: config.demoClinics,
      clock,
      log,
      clearPages: pageCache.clear,
      progress,
    })
    closers.push(readSide.close)
    let isDraining = false
    const app = createApp({
      log,
      pageCache,
      limits,
      pool: database.pool,
      numbers,
      library,
      evidence,
      articlesCiting: library.citing,
      otherPages: async () =>
        (readSide.directory.isDemo() ? [] : await readSide.directory.listSlugs()).flatMap(({ slug, updatedAt }) =>
          languages.map((language) => ({
            path: href('clinic', language, { slug }),
            changedOn: updatedAt.slice(0, 10),
          })),
        ),
      finder: createFinderSources({ ...readSide, specialities, now: clock.now }),
      map: createMap(coastFile),
      tiles: config.tiles,
      clotArticle: (language) => library.findById(language, 'cramp-or-clot'),
      isSecure,
      isProduction: config.environment === 'production',
      isProxyTrusted: config.isProxyTrusted,
      newRequestId: randomUUID,
      isDraining: () => isDraining,
      pendingMigrations: () => pendingMigrations(database.pool, migrationFolder),
      views: {
        publicUrl: config.publicUrl,
        now: clock.now,
        isDemo: readSide.directory.isDemo,
        asset: assets.addressOf,
        emergencyNumbers: (country) => emergencyNumbers(numbers, country),
      },
    })
    const listening = await listen({
      host: config.host,
      port: config.port,
      firstAnswers: [pageCache, assets],
      fetch: app.fetch,
      onDrain: () => {
        isDraining = true
      },
    })
    return {
      address: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${listening.port}/`,
      port: listening.port,
      isDemo: readSide.directory.isDemo(),
      async stop() {
        await listening.drain(config.drainSeconds)
        await closeAll()
      },
    }
  } catch (error) {
    await closeAll()
    throw explained(error as NodeJS.ErrnoException, config)
  }
}

/** Faults that the person who starts it can mend, with the remedy. */
function explained(error: NodeJS.ErrnoException, config: Config): Error {
  if (error instanceof FolderTakenError) return new StartError(error.message)
  if (error.code === 'EADDRINUSE')
    return new StartError(
      `Port ${config.port} on ${config.host} is taken by another program. Stop that one, or choose another port: PORT=4311 npm start`,
    )
  if (error.code === 'EACCES' && error.syscall === 'listen')
    return new StartError(
      `Port ${config.port} may not be used by this user. Choose one above 1023: PORT=4310 npm start`,
    )
  if (config.databaseUrl && (error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND' || error.code === 'ETIMEDOUT'))
    return new StartError(
      'The server at DATABASE_URL does not answer. Check the address, and that PostgreSQL runs there.',
    )
  if (error.code === 'ENOSPC')
    return new StartError(`The disk is full; the database cannot start. Make room on the disk of ${config.dataDir}.`)
  return error
}
