export { type EvidenceDeps, evidenceRoutes } from './evidence-routes.tsx'
export { type Evidence, loadEvidence } from './load-evidence.ts'
export { CitedSource } from './pages/cited-source.tsx'
