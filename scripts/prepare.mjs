// What `npm start` and `npm test` need before anything else: installed packages and a fresh build.
// Plain JavaScript without packages, as it runs before they are there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export const root = fileURLToPath(new URL('..', import.meta.url))
const say = (text) => process.stderr.write(`${text}\n`)

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 20)) return
  say(`Fysvej needs Node 20.20 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Installs when the lock file is not the one that was installed last. */
export function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const marker = join(root, 'node_modules', '.installed-lock')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  say('Installing packages (about 20 seconds) ...')
  // Not `npm ci`: it refuses a lock file made where the registry lacks another platform's optional package.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(marker, wanted)
}

/** Builds the browser files and the server when a source is newer than the last build. */
export function build() {
  const signature = createHash('sha256')
  for (const file of [
    'src',
    'public',
    'package-lock.json',
    'vite.config.ts',
    'tsconfig.json',
    'scripts/make-coast.ts',
  ].flatMap((path) => filesOf(join(root, path)))) {
    const { mtimeMs, size } = statSync(file)
    signature.update(`${file}:${mtimeMs}:${size}\n`)
  }
  const wanted = signature.digest('hex')
  const marker = join(root, 'dist', '.built')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  say('Building ...')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const loader = ['--configLoader', 'runner'] // writes no temporary file into node_modules, which may be read-only
  run(process.execPath, [vite, 'build', ...loader])
  run(process.execPath, [vite, 'build', '--ssr', 'src/main.ts', ...loader])
  run(process.execPath, ['--import', 'tsx', 'scripts/make-coast.ts'])
  compressAssets(join(root, 'dist', 'client'))
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(marker, wanted)
}

/** Writes a `.br` and a `.gz` beside every text file that browsers ask for. */
function compressAssets(folder) {
  for (const file of filesOf(folder).filter((path) => /\.(js|css|svg|json|webmanifest|txt)$/.test(path))) {
    const bytes = readFileSync(file)
    writeFileSync(`${file}.br`, brotliCompressSync(bytes))
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

function filesOf(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

/** Runs a program and ends this one when it fails. */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  })
  if (status === 0) return
  say(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ` (exit ${status})`}`)
  process.exit(1)
}
