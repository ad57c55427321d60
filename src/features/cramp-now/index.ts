export { type CrampNowDeps, crampNowRoutes } from './cramp-now-routes.tsx'
