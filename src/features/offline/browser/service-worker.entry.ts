import { createPageStore } from './page-store.ts'
import { type Kept, languageOf, planFor } from './worker-plan.ts'

/** The parts of a service worker that TypeScript does not know beside a document. */
type WorkerEvent = Event & { waitUntil(work: Promise<unknown>): void }
type FetchEvent = WorkerEvent & { request: Request; respondWith(response: Promise<Response>): void }
type MessageEventOfWorker = WorkerEvent & { data: unknown }
type Worker = {
  kept: Kept
  location: Location
  clients: { matchAll(options: object): Promise<{ url: string }[]> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageEventOfWorker) => void): void
}

const worker = globalThis as unknown as Worker
const { kept } = worker
const store = createPageStore(kept)

/** How long the network may take before the copy is shown; a cramp does not wait. The page fetched late is kept for next time. */
const patienceMs = 800
/** After a choice of country or colours has been sent, only a fresh page is right. */
const afterPostMs = 15_000
let postedAt = Number.NEGATIVE_INFINITY

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(store.dropOthers()))

async function install(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const seen = open.flatMap(({ url }) => languageOf(new URL(url).pathname, kept) ?? [])
  for (const language of new Set([...seen, ...(await store.languages())])) await store.keepLanguage(language)
}

worker.addEventListener('message', (event) => {
  const { kind, language } = (event.data ?? {}) as { kind?: unknown; language?: unknown }
  if (kind === 'take-over') event.waitUntil(worker.skipWaiting())
  if (kind === 'keep' && typeof language === 'string')
    event.waitUntil(store.keepLanguage(language).catch(() => undefined))
})

worker.addEventListener('fetch', (event) => {
  const { method, mode, url, headers } = event.request
  if (method !== 'GET') postedAt = Date.now()
  const plan = planFor({ method, mode, url, hasRange: headers.has('range') }, worker.location.origin, kept)
  if (plan === 'page') event.respondWith(page(event))
  else if (plan === 'file') event.respondWith(file(event.request))
  else if (plan === 'elsewhere') event.respondWith(elsewhere(event.request))
})

/** From the network, and kept; the copy when that fails or takes long. */
async function page(event: FetchEvent): Promise<Response> {
  const path = new URL(event.request.url).pathname
  const copy = await store.find(path)
  const network = fetch(event.request).then((response) => {
    if (response.status >= 500 && copy) throw new Error(`${path}: ${response.status}`)
    event.waitUntil(store.renewPage(path, response.clone()).catch(() => undefined))
    return response
  })
  if (!copy) return network.catch((fault) => instead(event.request, fault))
  event.waitUntil(network.catch(() => undefined))
  const late = new Promise<Response>((resolve) => {
    if (Date.now() - postedAt > afterPostMs) setTimeout(resolve, patienceMs, copy.clone())
  })
  return Promise.race([network.catch(() => copy.clone()), late])
}

async function file(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  return (await store.find(pathname + search)) ?? fetch(request)
}

const elsewhere = (request: Request): Promise<Response> => fetch(request).catch((fault) => instead(request, fault))

/** What is shown for a page that neither the network nor the device has. */
async function instead(request: Request, fault: unknown): Promise<Response> {
  const path = new URL(request.url).pathname
  const [any] = await store.languages()
  const address = kept.instead[languageOf(path, kept) ?? any ?? '']
  const copy = request.mode === 'navigate' && address ? await store.find(address) : undefined
  if (!copy) throw fault
  return copy
}
