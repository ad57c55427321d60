export type { Claim, Source } from './evidence-input.ts'
export { type EvidenceDeps, evidenceRoutes } from './evidence-routes.tsx'
export { type Evidence, type EvidenceFault, loadEvidence } from './load-evidence.ts'
export { linksOfSource } from './source-links.ts'
