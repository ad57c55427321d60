export { kindOfFault, sendProblem } from './errors.tsx'
export { type FrameDeps, frameRoutes } from './frame-routes.tsx'
export { type ViewSources, viewOfRequest } from './view-of-request.ts'
export { languageOfPath, onGet, onPost, readForm, sendPage, type Web, type WebContext, type WebEnv } from './web.ts'
