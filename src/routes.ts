/** Every address of the site by name. Words in a path are in the language of the page. Imports nothing. */

export const languages = ['da', 'nb', 'en'] as const
export type Language = (typeof languages)[number]
export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value)

type Paths = Record<Language, string>

const sameWord = (path: string): Paths => ({ da: `/da${path}`, nb: `/nb${path}`, en: `/en${path}` })
const words = (da: string, nb: string, en: string): Paths => ({ da: `/da/${da}`, nb: `/nb/${nb}`, en: `/en/${en}` })

/** Addresses that exist once in each language. */
export const localisedRoutes = {
  home: sameWord(''),
  crampNow: words('krampe-nu', 'krampe-naa', 'cramp-now'),
  crampNowManifest: words('krampe-nu.webmanifest', 'krampe-naa.webmanifest', 'cramp-now.webmanifest'),
  offline: words('uden-net', 'uten-nett', 'offline'),
  guide: words('guide/:guide', 'veiviser/:guide', 'guide/:guide'),
  guideSigns: words('guide/:guide/faresignaler', 'veiviser/:guide/faresignaler', 'guide/:guide/danger-signs'),
  articles: words('artikler', 'artikler', 'articles'),
  article: words('artikler/:slug', 'artikler/:slug', 'articles/:slug'),
  articleReport: words('artikler/:slug/meld', 'artikler/:slug/meld', 'articles/:slug/report'),
  articleFeed: sameWord('/feed.xml'),
  evidence: words('evidens', 'evidens', 'evidence'),
  evidenceRecord: words('evidens/:id', 'evidens/:id', 'evidence/:id'),
  search: words('soeg', 'sok', 'search'),
  searchSuggestions: words('soeg/forslag', 'sok/forslag', 'search/suggestions'),
  find: words('find', 'finn', 'find'),
  findPlace: words('find/:place', 'finn/:place', 'find/:place'),
  findPlaceProblem: words('find/:place/:problem', 'finn/:place/:problem', 'find/:place/:problem'),
  findMap: words('find-kort', 'finn-kart', 'find-map'),
  clinic: words('klinik/:slug', 'klinikk/:slug', 'clinic/:slug'),
  compare: words('sammenlign', 'sammenlign', 'compare'),
  aboutData: words('om-data', 'om-data', 'about-data'),
  privacy: words('privatliv', 'personvern', 'privacy'),
  accessibility: words('tilgaengelighed', 'tilgjengelighet', 'accessibility'),
  about: words('om-fysvej', 'om-fysvej', 'about'),
  country: words('land', 'land', 'country'),
  theme: words('tema', 'tema', 'theme'),
} as const satisfies Record<string, Paths>

/** Addresses without a language. */
export const plainRoutes = {
  root: '/',
  sitemap: '/sitemap.xml',
  sitemapPart: '/:file{sitemap-[0-9]+\\.xml}',
  robots: '/robots.txt',
  manifest: '/site.webmanifest',
  serviceWorker: '/sw.js',
  guideSheet: '/guide-sheet/:file{[a-z-]+\\.(?:da|nb|en)\\.json}',
  fhirQuestionnaire: '/fhir/Questionnaire/:guide',
  live: '/health/live',
  ready: '/health/ready',
  components: '/dev/components',
  coast: '/map/coast.json',
  mapPoints: '/map/points.json',
} as const

export type RouteName = keyof typeof localisedRoutes
export type Query = Record<string, string | number | readonly string[] | undefined>

/** The address of a page. Parameters and query values are percent-encoded; empty query values are left out. */
export function href(
  name: RouteName,
  language: Language,
  params: Record<string, string> = {},
  query: Query = {},
): string {
  const path = localisedRoutes[name][language].replace(/:([a-z]+)/g, (_, key: string) => {
    const value = params[key]
    if (value === undefined) throw new Error(`route ${name} needs :${key}`)
    return encodeURIComponent(value)
  })
  return path + queryOf(query)
}

/** `?a=b&c=d` with keys in the order given, or an empty string. */
export function queryOf(query: Query): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== '') search.append(key, String(one))
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}
