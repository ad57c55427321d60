import { Hono } from 'hono'
import { onGet, sendPage, type Web, type WebEnv } from '#features/frame/index.ts'
import { type PhoneNumbers, validUntil } from '#features/numbers/index.ts'
import { plainRoutes } from '#routes'
import { OfflinePage } from './pages/offline-page.tsx'
import { type WorkerSources, workerScript } from './worker-script.ts'

export type OfflineDeps = { numbers: PhoneNumbers; worker: WorkerSources }

/** The service worker, and the page that stands in for pages that are not on the device. */
export function offlineRoutes({ numbers, worker }: OfflineDeps): Web {
  const web = new Hono<WebEnv>()
  const script = workerScript(worker)
  web.get(plainRoutes.serviceWorker, (c) =>
    c.body(script, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
    }),
  )
  onGet(web, 'offline', (c, view) => {
    const guide = worker.guideSlugs[view.language]
    return sendPage(c, <OfflinePage view={view} guide={guide} validUntil={validUntil(numbers, view.country)} />, {
      keepSeconds: 3600,
    })
  })
  return web
}
