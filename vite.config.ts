import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'

/** Every `src/styles/pages/*.css` and `src/features/*​/browser/*.entry.ts` is an entry of its own, so a page gets only what it uses. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  )
const entries = filesBelow('src').filter(
  (file) => /[/\\]styles[/\\]pages[/\\][^/\\]+\.css$/.test(file) || /\.entry\.ts$/.test(file),
)

export default defineConfig(({ isSsrBuild }) => ({
  clearScreen: false,
  logLevel: 'warn',
  publicDir: isSsrBuild ? false : 'public',
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
