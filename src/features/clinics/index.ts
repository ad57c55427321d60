export type { ClinicsDeps } from './clinics-deps.ts'
export { clinicsRoutes } from './clinics-routes.tsx'
export { createFinderSources, type FinderSources } from './finder-sources.ts'
export { askFinder, type FinderReading } from './read-words.ts'
