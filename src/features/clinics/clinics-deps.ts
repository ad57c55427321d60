import type { Article } from '#features/articles/index.ts'
import type { MapShapes } from '#features/map/index.ts'
import type { PhoneNumbers } from '#features/numbers/index.ts'
import type { RateLimits } from '#platform/http/rate-limits.ts'
import type { Language } from '#routes'
import type { FinderSources } from './finder-sources.ts'

export type ClinicsDeps = {
  finder: FinderSources
  map: MapShapes
  limits: RateLimits
  /** Where map tiles come from; undefined draws our own coast lines only. */
  tiles: { url: string; attribution: string } | undefined
  numbers: PhoneNumbers
  /** On cramp or blood clot; undefined when the library lacks it. */
  clotArticle(language: Language): Article | undefined
}
