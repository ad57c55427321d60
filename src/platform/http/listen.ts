import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'

type FirstAnswer = { answer(request: IncomingMessage, response: ServerResponse): boolean }
export type Listening = { server: Server; port: number; drain(noticeSeconds: number): Promise<void> }

/**
 * Listens. Whole pages and files from memory are answered first, the framework answers the rest.
 * Timeouts keep slow clients from holding connections.
 */
export async function listen(options: {
  host: string
  port: number
  firstAnswers: FirstAnswer[]
  fetch: Parameters<typeof getRequestListener>[0]
  onDrain(): void
}): Promise<Listening> {
  const framework = getRequestListener(options.fetch, {
    overrideGlobalObjects: false,
    hostname: 'localhost', // for health checks that speak HTTP/1.0 and name no host
  })
  let isDraining = false
  const server = createServer(
    {
      requestTimeout: 20_000,
      headersTimeout: 10_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: 2000,
      maxHeaderSize: 16_384,
    },
    (request, response) => {
      if (isDraining) response.setHeader('connection', 'close')
      if (options.firstAnswers.some((one) => one.answer(request, response))) return
      void framework(request, response)
    },
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  return {
    server,
    port: (server.address() as AddressInfo).port,
    /** Readiness turns away first, then no new connections, then every request in flight is answered. */
    async drain(noticeSeconds) {
      if (isDraining) return
      isDraining = true
      options.onDrain()
      await sleep(noticeSeconds * 1000)
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      const sweep = setInterval(() => server.closeIdleConnections(), 50)
      await closed
      clearInterval(sweep)
    },
  }
}
