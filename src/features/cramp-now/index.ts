export { type CrampNowDeps, crampNowRoutes } from './cramp-now-routes.tsx'
export { guideSlug } from './guide-slug.ts'
