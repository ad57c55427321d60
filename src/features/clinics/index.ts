export type { ClinicsDeps } from './clinics-deps.ts'
export { clinicsRoutes } from './clinics-routes.tsx'
export { createFinderSources, type FinderSources } from './finder-sources.ts'
export { type FinderReading, findNamedClinics, readForFinder } from './read-words.ts'
