import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

type Asset = {
  body: Buffer
  gzip: Buffer | undefined
  br: Buffer | undefined
  type: string
  etag: string
  isHashed: boolean
}

/** The built files of the browser (`dist/client`): their addresses by source name, and their answers from memory. */
export type Assets = {
  /** The address of a built entry, such as `src/styles/article.css`. Throws when the build lacks it. */
  addressOf(source: string): string
  /** The text of a built entry by its source name. */
  textOf(source: string): string
  /** Every built file by its address, with the addresses of the scripts it imports, directly or through others. */
  files: Record<string, string[]>
  /** Changes when any file does. */
  fingerprint: string
  answer(request: IncomingMessage, response: ServerResponse): boolean
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
}

export function loadAssets(folder: string, headers: Record<string, string>): Assets {
  const manifestFile = join(folder, '.vite/manifest.json')
  if (!existsSync(manifestFile))
    throw new Error(`The browser files are not built (${manifestFile} is missing). Run npm run build.`)
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, BuiltFile>
  const files = new Map<string, Asset>()
  for (const path of filesBelow(folder))
    if (!path.startsWith('.vite/') && !/\.(br|gz)$/.test(path)) files.set(`/${path}`, read(join(folder, path), path))
  const common = Object.entries(headers).flat()
  const addressOf = (source: string): string => {
    // A file of a package is named by its end: where packages lie differs.
    const entry = manifest[source] ?? Object.entries(manifest).find(([name]) => name.endsWith(`/${source}`))?.[1]
    if (!entry) throw new Error(`no built file for ${source}`)
    return `/${entry.file}`
  }
  return {
    addressOf,
    textOf: (source) => files.get(addressOf(source))?.body.toString('utf8') ?? '',
    files: Object.fromEntries(
      Object.values(manifest).map((built) => [`/${built.file}`, importsOf(built, manifest).map((file) => `/${file}`)]),
    ),
    fingerprint: [...files].map(([path, { etag }]) => path + etag).join(),
    answer(request, response) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return false
      const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
      const asset = files.get(path)
      if (!asset) return false
      const accepted = String(request.headers['accept-encoding'] ?? '')
      const [encoding, body] =
        asset.br && accepted.includes('br')
          ? ['br', asset.br]
          : asset.gzip && accepted.includes('gzip')
            ? ['gzip', asset.gzip]
            : ['', asset.body]
      const fields = [
        ...common,
        'content-type',
        asset.type,
        'etag',
        asset.etag,
        'vary',
        'accept-encoding',
        'cache-control',
        asset.isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      ]
      if (request.headers['if-none-match'] === asset.etag) {
        response.writeHead(304, fields).end()
        return true
      }
      if (encoding) fields.push('content-encoding', String(encoding))
      fields.push('content-length', String((body as Buffer).byteLength))
      response.writeHead(200, fields)
      response.end(request.method === 'HEAD' ? undefined : body)
      return true
    },
  }
}

type BuiltFile = { file: string; imports?: string[] }

function importsOf(built: BuiltFile, manifest: Record<string, BuiltFile>, seen = new Set<string>()): string[] {
  for (const name of built.imports ?? []) {
    const imported = manifest[name]
    if (!imported || seen.has(imported.file)) continue
    seen.add(imported.file)
    importsOf(imported, manifest, seen)
  }
  return [...seen]
}

function read(file: string, path: string): Asset {
  const body = readFileSync(file)
  const extension = extname(path)
  return {
    body,
    gzip: readIfThere(`${file}.gz`),
    br: readIfThere(`${file}.br`),
    type: types[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    isHashed: path.startsWith('assets/'),
  }
}

/** Compressed at build time: at start it would take longer than everything else. */
const readIfThere = (file: string): Buffer | undefined => (existsSync(file) ? readFileSync(file) : undefined)

function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix)).flatMap((name) => {
    const path = prefix === '' ? name : `${prefix}/${name}`
    return statSync(join(folder, path)).isDirectory() ? filesBelow(folder, path) : [path]
  })
}
