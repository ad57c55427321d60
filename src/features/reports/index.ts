export { markReportHandled } from './report-commands.ts'
export { listReports } from './report-queries.ts'
export { type ReportDeps, reportRoutes } from './report-routes.tsx'
