export { Danger } from './pages/search-page.tsx'
export { doctorTargets, type SearchDeps, searchRoutes } from './search-routes.tsx'
export { type Urgent, urgencyOf } from './urgent-query.ts'
