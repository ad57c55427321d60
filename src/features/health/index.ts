import { Hono } from 'hono'
import type pg from 'pg'
import type { WebEnv } from '#features/frame/index.ts'
import { plainRoutes } from '#routes'

export type HealthDeps = { pool: pg.Pool; isDraining(): boolean; pendingMigrations(): Promise<string[]> }

/** `/health/live`: the process lives, no database asked. `/health/ready`: it may be sent requests. */
export function healthRoutes(deps: HealthDeps): Hono<WebEnv> {
  const web = new Hono<WebEnv>()
  web.get(plainRoutes.live, (c) => c.json({ status: 'live' }, 200, { 'cache-control': 'no-store' }))
  web.get(plainRoutes.ready, async (c) => {
    const reasons = deps.isDraining() ? ['draining'] : await databaseFaults(deps)
    return c.json({ status: reasons.length === 0 ? 'ready' : 'not-ready', reasons }, reasons.length === 0 ? 200 : 503, {
      'cache-control': 'no-store',
    })
  })
  return web
}

async function databaseFaults(deps: HealthDeps): Promise<string[]> {
  const late = new Promise<string[]>((resolve) => setTimeout(resolve, 500, ['database-slow']).unref())
  const asked = deps.pendingMigrations().then(
    (pending) => (pending.length > 0 ? ['migrations-pending'] : []),
    () => ['database-away'],
  )
  return Promise.race([asked, late])
}
