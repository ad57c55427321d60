export { fhirRoutes } from './fhir-routes.ts'
export { type GuideDeps, guideRoutes } from './guide-routes.tsx'
export { loadGuides } from './load-guides.ts'
