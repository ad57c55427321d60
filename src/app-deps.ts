import { randomUUID } from 'node:crypto'
import type { AppDeps } from '#app'
import type { Guide } from '#core/guide-engine/guide.ts'
import { everydayWords, type SitemapEntry } from '#features/articles/index.ts'
import { createFinderSources } from '#features/clinics/index.ts'
import type { ReadSide } from '#features/directory/index.ts'
import { createMap } from '#features/map/index.ts'
import { emergencyNumbers } from '#features/numbers/index.ts'
import { createSiteSearch, type SearchCounts } from '#features/search/index.ts'
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
import { siteTools } from './site-tools.ts'

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
  searchCounts: SearchCounts | undefined
  coastFile: string
  migrationFolder: string
  isDraining(): boolean
}

/** The parts of a node, in the words of the features. */
export function appDeps(parts: NodeParts): AppDeps {
  const { config, log, clock, content, pageCache, readSide } = parts
  const { pool } = parts.database
  const isGuideOn = config.environment !== 'production' || config.guideResponsible !== undefined
  const { numbers, guides, evidence, library, specialities } = content
  return {
    log,
    pageCache,
    limits: createRateLimits(pool, config.rateLimitFactor),
    pool,
    numbers,
    guides,
    crampGuideSlugs: crampGuideSlugs(guides),
    guideResponsible: config.guideResponsible,
    isGuideOn,
    library,
    siteSearch: createSiteSearch({
      library,
      wordsOf: (language) => content.searchWords[language],
      toolsOf: (language) => siteTools(guides, isGuideOn, language),
    }),
    searchCounts: parts.searchCounts,
    evidence,
    articlesCiting: library.citing,
    otherPages: async () => [...guideEntries(guides, isGuideOn), ...(await clinicEntries(readSide))],
    finder: createFinderSources({
      ...readSide,
      specialities,
      everydayWords: everydayWords(library),
      synonyms: {
        da: content.searchWords.da.synonyms,
        nb: content.searchWords.nb.synonyms,
        en: content.searchWords.en.synonyms,
      },
      now: clock.now,
    }),
    map: createMap(parts.coastFile),
    worker: workerSources(parts),
    tiles: config.tiles,
    clotArticle: (language) => library.findById(language, 'cramp-or-clot'),
    isSecure: config.isSecure,
    isCountingSearches: config.isCountingSearches,
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

/** A change of any built file, number or guide makes a new service worker, which fetches the kept pages anew. */
const workerSources = ({ assets, content }: NodeParts): AppDeps['worker'] => ({
  code: assets.textOf('src/features/offline/browser/service-worker.entry.ts'),
  files: assets.files,
  fingerprints: [assets.fingerprint, JSON.stringify([content.numbers, content.guides])],
  guideSlugs: crampGuideSlugs(content.guides),
})

/** Cramp now leads to this guide: a site without it must not start. */
function crampGuideSlugs(guides: Guide[]): Guide['slug'] {
  const guide = guides.find(({ id }) => id === 'cramps')
  if (!guide) throw new Error('guides/cramps.yaml is missing: cramp now leads to it.')
  return guide.slug
}

/** The page of danger signs is always there; the guide itself only where it is on. */
function guideEntries(guides: Guide[], isOn: boolean): SitemapEntry[] {
  const names = isOn ? (['guide', 'guideSigns'] as const) : (['guideSigns'] as const)
  return languages.flatMap((language) =>
    guides.flatMap(({ slug }) => names.map((name) => ({ path: href(name, language, { guide: slug[language] }) }))),
  )
}

/** Invented clinics are no business of search engines. */
async function clinicEntries({ directory }: ReadSide): Promise<SitemapEntry[]> {
  if (directory.isDemo()) return []
  return (await directory.listSlugs()).flatMap(({ slug, updatedAt }) =>
    languages.map((language) => ({ path: href('clinic', language, { slug }), changedOn: updatedAt.slice(0, 10) })),
  )
}
