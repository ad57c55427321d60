import { Hono } from 'hono'
import type { Web, WebEnv } from '#features/frame/index.ts'
import { keepHeader } from '#platform/http/page-cache.ts'
import { plainRoutes } from '#routes'
import type { MapShapes } from './create-map.ts'

export type MapDeps = { map: MapShapes }

/** The coast lines for the map that moves: the same for everyone, until the next version. */
export function mapRoutes(deps: MapDeps): Web {
  const web = new Hono<WebEnv>()
  web.get(plainRoutes.coast, (c) =>
    c.body(deps.map.coastText(), 200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=86400',
      [keepHeader]: '86400',
    }),
  )
  return web
}
