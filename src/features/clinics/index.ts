export type { ClinicsDeps } from './clinics-deps.ts'
export { clinicsRoutes } from './clinics-routes.tsx'
export { createFinderSources } from './finder-sources.ts'
