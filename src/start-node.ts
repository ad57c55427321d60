import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { createApp } from '#app'
import { openReadSide } from '#features/directory/index.ts'
import { keepSearchCounts } from '#features/search/index.ts'
import { loadAssets } from '#platform/assets.ts'
import { type Clock, systemClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { openDatabase } from '#platform/db/open-database.ts'
import { claimFolder } from '#platform/folder-claim.ts'
import { listen } from '#platform/http/listen.ts'
import { createPageCache } from '#platform/http/page-cache.ts'
import { securityHeaders } from '#platform/http/security-headers.ts'
import type { Log } from '#platform/log.ts'
import { explainStartFault, StartError } from '#platform/start-fault.ts'
import { appDeps, type NodeParts } from './app-deps.ts'
import { contentFolders, loadContent } from './load-content.ts'

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
type Close = () => Promise<void>

/** Starts one node of the site: database, content, indexes, server. Whatever was opened is closed again when a step fails. */
export async function startNode(options: StartOptions): Promise<RunningNode> {
  const { config, log } = options
  const closers: Close[] = []
  const closeAll = async () => {
    for (const close of closers.reverse())
      await close().catch((error: Error) => log.error({ event: 'stop-failed', reason: error.message }))
  }
  try {
    const parts = await openParts(options, closers)
    let isDraining = false
    const app = createApp(appDeps({ ...parts, isDraining: () => isDraining }))
    const listening = await listen({
      host: config.host,
      port: config.port,
      firstAnswers: [parts.pageCache, parts.assets],
      fetch: app.fetch,
      onDrain: () => {
        isDraining = true
      },
    })
    return {
      address: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${listening.port}/`,
      port: listening.port,
      isDemo: parts.readSide.directory.isDemo(),
      async stop() {
        await listening.drain(config.drainSeconds)
        await closeAll()
      },
    }
  } catch (error) {
    await closeAll()
    throw explainStartFault(error as NodeJS.ErrnoException, config)
  }
}

/** Opens what a node stands on, in order; each part puts what closes it on `closers`. */
async function openParts(options: StartOptions, closers: Close[]): Promise<Omit<NodeParts, 'isDraining'>> {
  const { config, log, clock = systemClock, progress = () => {}, coastFile, migrationFolder } = options
  if (!config.databaseUrl) closers.push(await claimFolder(config.dataDir))
  if (!statSync(config.contentDir, { throwIfNoEntry: false })?.isDirectory())
    throw new StartError(`CONTENT_DIR: there is no folder ${config.contentDir}.`)
  progress('Opening the database ...')
  const database = await openDatabase(config, log, migrationFolder, { isKeeper: true })
  closers.push(() => database.stop())
  progress('Reading the content ...')
  const folderOf = contentFolders(config.contentDir, options.referenceFolder)
  const content = loadContent(config.contentDir, folderOf, log)
  const assets = loadAssets(options.assetFolder, securityHeaders(config.isSecure))
  const pageCache = createPageCache({ maxBytes: 64_000_000, now: Date.now, requestId: randomUUID })
  const readSide = await openReadSide({
    database,
    specialities: content.specialities,
    placesFolder: folderOf('places'),
    demoFolder: folderOf('demo'),
    isDemoAllowed: config.isDemoAllowed,
    demoClinics: config.demoClinics,
    clock,
    log,
    clearPages: pageCache.clear,
    progress,
  })
  closers.push(readSide.close)
  const searchCounts = config.isCountingSearches ? keepSearchCounts({ pool: database.pool, clock, log }) : undefined
  if (searchCounts) closers.push(searchCounts.stop)
  return {
    config,
    log,
    clock,
    database,
    content,
    assets,
    pageCache,
    readSide,
    searchCounts,
    coastFile,
    migrationFolder,
  }
}
