export { type OfflineDeps, offlineRoutes } from './offline-routes.tsx'
