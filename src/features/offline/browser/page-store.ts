import { datedPage, filesOf, type Kept } from './worker-plan.ts'

/** A fetch that hangs would hold up a newer version: it waits for all work of the older one. */
const patienceMs = 10_000
const prefix = 'fysvej-'
const nameOf = (kept: Kept) => `${prefix}${kept.version}`

/** The pages and files of one version of the site, on the device. */
export type PageStore = {
  find(address: string): Promise<Response | undefined>
  /** Fetches the pages of a language and all they need. Throws when the first of them, or a file, cannot be had. */
  keepLanguage(language: string): Promise<void>
  /** Renews the copy of a page that was just fetched, if all its files are of this version and the version is still in use. */
  renewPage(path: string, response: Response): Promise<void>
  /** Languages of which pages were kept, also by earlier versions. */
  languages(): Promise<string[]>
  dropOthers(): Promise<void>
}

const isGood = (response: Response) => response.status === 200 && response.type === 'basic'

export function createPageStore(kept: Kept): PageStore {
  const open = () => caches.open(nameOf(kept))

  async function keepFiles(files: string[]): Promise<void> {
    const cache = await open()
    await Promise.all(
      files.map(async (file) => {
        if (await cache.match(file, { ignoreVary: true })) return
        const response = await fetch(file, { signal: AbortSignal.timeout(patienceMs) })
        if (!isGood(response)) throw new Error(`${file}: ${response.status}`)
        await cache.put(file, response)
      }),
    )
  }

  async function keepPage(path: string, response: Response): Promise<void> {
    if (!isGood(response)) return
    const html = await response.text()
    const files = filesOf(html, kept)
    if (!files) return
    await keepFiles(files)
    const headers = new Headers(response.headers)
    for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name)
    const day = new Date().toISOString().slice(0, 10)
    await (await open()).put(path, new Response(datedPage(html, day), { headers }))
  }

  const pathsOf = (language: string) =>
    Object.hasOwn(kept.pages, language) ? [...(kept.pages[language] ?? []), kept.instead[language] ?? '/'] : []

  return {
    find: async (address) => (await open()).match(address, { ignoreVary: true }),
    async keepLanguage(language) {
      const [first, ...others] = pathsOf(language)
      if (!first) return
      const load = async (path: string) =>
        keepPage(path, await fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(patienceMs) }))
      await load(first)
      if (!(await (await open()).match(first, { ignoreVary: true }))) throw new Error(`${first} is not there`)
      await Promise.all(others.map(load))
    },
    async renewPage(path, response) {
      if (await caches.has(nameOf(kept))) await keepPage(path, response)
    },
    async languages() {
      const names = (await caches.keys()).filter((name) => name.startsWith(prefix))
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      const paths = new Set(requests.flat().map(({ url }) => new URL(url).pathname))
      return Object.keys(kept.pages).filter((language) => paths.has(kept.pages[language]?.[0] ?? ''))
    },
    async dropOthers() {
      for (const name of await caches.keys())
        if (name.startsWith(prefix) && name !== nameOf(kept)) await caches.delete(name)
    },
  }
}
