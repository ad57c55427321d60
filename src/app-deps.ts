import { randomUUID } from 'node:crypto'
import type { AppDeps } from '#app'
import type { SitemapEntry } from '#features/articles/index.ts'
import { createFinderSources } from '#features/clinics/index.ts'
import type { ReadSide } from '#features/directory/index.ts'
import { createMap } from '#features/map/index.ts'
import { emergencyNumbers } from '#features/numbers/index.ts'
import type { Assets } from '#platform/assets.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { pendingMigrations } from '#platform/db/migrate.ts'
import type { OpenDatabase } from '#platform/db/open-database.ts'
import type { PageCache } from '#platform/http/page-cache.ts'
import { createRateLimits } from '#platform/http/rate-limits.ts'
import type { Log } from '#platform/log.ts'
import { href, languages } from '#routes'
import type { Content } from './load-content.ts'

/** What a node has opened. */
export type NodeParts = {
  config: Config
  log: Log
  clock: Clock
  database: OpenDatabase
  content: Content
  assets: Assets
  pageCache: PageCache
  readSide: ReadSide
  coastFile: string
  migrationFolder: string
  isDraining(): boolean
}

/** The parts of a node, in the words of the features. */
export function appDeps(parts: NodeParts): AppDeps {
  const { config, log, clock, content, pageCache, readSide } = parts
  const { pool } = parts.database
  const { numbers, evidence, library, specialities } = content
  return {
    log,
    pageCache,
    limits: createRateLimits(pool, config.rateLimitFactor),
    pool,
    numbers,
    library,
    evidence,
    articlesCiting: library.citing,
    otherPages: () => clinicEntries(readSide),
    finder: createFinderSources({ ...readSide, specialities, now: clock.now }),
    map: createMap(parts.coastFile),
    tiles: config.tiles,
    clotArticle: (language) => library.findById(language, 'cramp-or-clot'),
    isSecure: config.isSecure,
    isProduction: config.environment === 'production',
    isProxyTrusted: config.isProxyTrusted,
    newRequestId: randomUUID,
    isDraining: parts.isDraining,
    pendingMigrations: () => pendingMigrations(pool, parts.migrationFolder),
    views: {
      publicUrl: config.publicUrl,
      now: clock.now,
      isDemo: readSide.directory.isDemo,
      asset: parts.assets.addressOf,
      emergencyNumbers: (country) => emergencyNumbers(numbers, country),
    },
  }
}

/** Invented clinics are no business of search engines. */
async function clinicEntries({ directory }: ReadSide): Promise<SitemapEntry[]> {
  if (directory.isDemo()) return []
  return (await directory.listSlugs()).flatMap(({ slug, updatedAt }) =>
    languages.map((language) => ({ path: href('clinic', language, { slug }), changedOn: updatedAt.slice(0, 10) })),
  )
}
