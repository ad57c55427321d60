import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

/** Every `src/styles/pages/*.css` and `src/features/*​/browser/*.entry.ts` is an entry of its own, so a page gets only what it uses. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  )
const entries = filesBelow('src').filter(
  (file) => /[/\\]styles[/\\]pages[/\\][^/\\]+\.css$/.test(file) || /\.entry\.ts$/.test(file),
)

/** Leaves design tokens out that nothing on the sheet reads, as a theme brings hundreds; prints what each sheet weighs. */
const usedTokensOnly: Plugin = {
  name: 'used-tokens-only',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const asset of Object.values(bundle)) {
      if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue
      let css = String(asset.source)
      for (let before = ''; before !== css; ) {
        before = css
        const read = new Set(Array.from(css.matchAll(/var\(\s*(--ds-[\w-]+)/g), (match) => match[1]))
        css = css.replace(/(?<=[{;])(--ds-[\w-]+):(?:"[^"]*"|[^;{}"])*(?:;|(?=\}))/g, (declaration, name: string) =>
          read.has(name) ? declaration : '',
        )
      }
      asset.source = css
      const kilobytes = (gzipSync(css, { level: 9 }).byteLength / 1000).toFixed(1)
      process.stderr.write(`${asset.fileName} ${kilobytes} kB gzip\n`)
    }
  },
}

/** A script that shares nothing with another may be loaded as a plain one, beside others: what it names stays its own. */
const plainScripts: Plugin = {
  name: 'plain-scripts',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (
        chunk.type === 'chunk' &&
        chunk.isEntry &&
        [chunk.imports, chunk.dynamicImports, chunk.exports].every((one) => one.length === 0)
      )
        chunk.code = `(()=>{${chunk.code.trimEnd()}\n})();\n`
  },
}

export default defineConfig(({ isSsrBuild }) => ({
  clearScreen: false,
  logLevel: 'warn',
  plugins: isSsrBuild ? [] : [usedTokensOnly, plainScripts],
  publicDir: isSsrBuild ? false : 'public',
  // The browser renders the same components as the server, into the document: docs/decisions/0008.
  resolve: isSsrBuild ? {} : { alias: { 'hono/jsx/jsx-runtime': 'hono/jsx/dom/jsx-runtime' } },
  css: {
    transformer: 'lightningcss',
    lightningcss: { targets: { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) } },
  },
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        ssr: 'src/main.ts',
        target: 'node20',
        emptyOutDir: true,
        rollupOptions: { output: { entryFileNames: 'main.js' } },
      }
    : {
        outDir: 'dist/client',
        manifest: true,
        emptyOutDir: true,
        cssMinify: 'lightningcss',
        modulePreload: false,
        assetsInlineLimit: 0,
        rollupOptions: { input: entries },
      },
}))
