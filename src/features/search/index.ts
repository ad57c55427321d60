export { type SearchDeps, searchRoutes } from './search-routes.tsx'
