import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Source = { path: string; lines: number; imports: string[] }

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  )

const read = (path: string): Source => {
  const text = readFileSync(path, 'utf8')
  return {
    path,
    lines: text.split('\n').length,
    imports: [...text.matchAll(/(?:\bfrom |^import |\bimport\()'([#@.\w][\w#@./:-]*)'/gm)].map((match) => match[1]!),
  }
}

const all = filesBelow('src')
  .filter((path) => /\.tsx?$/.test(path))
  .map(read)
const product = all.filter(({ path }) => !/\.test\.tsx?$/.test(path))
const below = (folder: string) =>
  product.filter(({ path }) => path.startsWith(`src/${folder}`) && !path.includes('/browser/'))
const refusedImports = (sources: Source[], isAllowed: (specifier: string, path: string) => boolean) =>
  sources.flatMap(({ path, imports }) =>
    imports.filter((specifier) => !isAllowed(specifier, path)).map((specifier) => `${path} imports ${specifier}`),
  )

const own = (specifier: string) => specifier.startsWith('./')
const from =
  (...folders: string[]) =>
  (specifier: string) =>
    own(specifier) || folders.some((folder) => specifier === folder || specifier.startsWith(`${folder}/`))

/** All that runs when these files run, by following what is not only a type. */
function reachedFrom(entries: string[]): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (path: string) => {
    if (files.has(path) || !/\.tsx?$/.test(path)) return
    files.add(path)
    const text = readFileSync(path, 'utf8').replace(/import type [^']*'[^']*'/g, '')
    for (const [, specifier = ''] of text.matchAll(/(?:\bfrom |^import |\bimport\()'([^']+)'/gm)) {
      if (specifier.startsWith('./')) visit(join(dirname(path), specifier))
      else if (specifier.startsWith('#'))
        visit(specifier === '#routes' ? 'src/routes.ts' : specifier.replace('#', 'src/'))
      else packages.add(specifier)
    }
  }
  for (const entry of entries) visit(entry.replaceAll('\\', '/'))
  return { files, packages }
}

/** Files past the ceiling, each with its reason. */
const longFiles: Record<string, string> = {}

describe('the tree', () => {
  it('is really read', () => {
    expect(product.length).toBeGreaterThan(80)
    expect(product.flatMap(({ imports }) => imports).length).toBeGreaterThan(200)
  })

  it('never climbs with ../', () => {
    expect(refusedImports(all, (specifier) => !specifier.startsWith('..'))).toEqual([])
  })

  it('keeps core pure: it imports itself and nothing else', () => {
    expect(refusedImports(below('core'), from('#core'))).toEqual([])
  })

  it('keeps routes free of imports', () => {
    expect(read('src/routes.ts').imports).toEqual([])
  })

  it('lets i18n see core and routes only', () => {
    expect(refusedImports(below('i18n'), from('#core', '#i18n', '#routes'))).toEqual([])
  })

  it('lets ui see i18n, routes and core, and no feature, platform or Node', () => {
    expect(refusedImports(below('ui'), from('#core', '#i18n', '#routes', '#ui', 'hono'))).toEqual([])
  })

  it('lets platform see core and packages, and no feature or ui', () => {
    expect(
      refusedImports(below('platform'), (specifier) => !/^#(features|ui|i18n|routes|app)/.test(specifier)),
    ).toEqual([])
  })

  it('lets a feature see only the index of another', () => {
    const isAllowed = (specifier: string, path: string) => {
      const other = /^#features\/([^/]+)\/(.+)$/.exec(specifier)
      return !other || path.startsWith(`src/features/${other[1]}/`) || other[2] === 'index.ts'
    }
    expect(refusedImports(below('features'), isAllowed)).toEqual([])
  })

  it('lets browser files see core, routes, ui, formats, other browser files, what their own feature renders, and leaflet', () => {
    const browser = product.filter(({ path }) => path.includes('/browser/'))
    expect(browser.length).toBeGreaterThan(0)
    const allowed = from('#core', '#routes', '#ui', '#i18n/formats.ts', 'hono/jsx/dom', 'leaflet')
    const isOwnPage = (specifier: string, path: string) => {
      const [, feature] = /^src\/features\/([^/]+)\//.exec(path) ?? []
      return new RegExp(`^#features/${feature}/(pages/[\\w/-]+|[\\w-]+-(step|sheet|path))\\.tsx?$`).test(specifier)
    }
    expect(refusedImports(browser, (specifier, path) => allowed(specifier) || isOwnPage(specifier, path))).toEqual([])
  })

  it('sends nothing of the server to the browser: messages, forms of the edge, Node, other packages', () => {
    const reached = reachedFrom(product.filter(({ path }) => path.endsWith('.entry.ts')).map(({ path }) => path))
    expect(reached.files.size).toBeGreaterThan(20)
    const isRefused = (path: string) =>
      path.startsWith('src/platform') ||
      /-(routes|input|queries|commands|deps)\.tsx?$|i18n\/(messages|..)\.ts$/.test(path)
    expect([...reached.files].filter(isRefused)).toEqual([])
    expect([...reached.packages].sort()).toEqual(['hono/jsx/dom', 'leaflet'])
  })

  it('lets only config read the environment', () => {
    const readers = product
      .filter(({ path }) => /process\.env/.test(readFileSync(path, 'utf8')))
      .map(({ path }) => path)
    expect(readers.sort()).toEqual(['src/main.ts', 'src/platform/db/native-postgres.ts'])
  })

  it('keeps files short', () => {
    const tooLong = product
      .filter(({ path, lines }) => lines > 300 && !(path in longFiles))
      .map(({ path, lines }) => `${path}: ${lines}`)
    expect(tooLong).toEqual([])
    const lengths = product.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(200)
  })
})
