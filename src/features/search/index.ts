export { createSiteSearch } from './create-site-search.ts'
export { keepSearchCounts, type SearchCounts } from './keep-search-counts.ts'
export { listSearchCounts } from './search-count-queries.ts'
export { type SearchDeps, searchRoutes } from './search-routes.tsx'
