// npm run bench: speed and size, against a reference in the same run. Never a timed test: machines are noisy.
// `npm run bench -- quick` leaves the large directories out; `npm run bench -- search` measures the search alone.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeForeignLibrary } from '#test/support/foreign-library.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { benchFinderIndex } from './bench/finder-index.ts'
import { ask, load, percentile } from './bench/load.ts'
import { benchSearch } from './bench/search.ts'
import { cpuSecondsOf, residentMegabytesOf, type ServerProcess, startServer } from './bench/server-process.ts'

const isQuick = process.argv.includes('quick')
const folder = temporaryFolder('bench')
const print = (text: string) => process.stdout.write(`${text}\n`)
const article = '/da/artikler/krampe-i-laeggen'
const seconds = 4

const startApp = (clinics: number) =>
  startServer(
    ['dist/server/main.js'],
    {
      NODE_ENV: 'development',
      PORT: '0',
      DATA_DIR: join(folder, `data-${clinics}`),
      DEMO_CLINICS: String(clinics),
      LOG_LEVEL: 'error',
      RATE_LIMIT_FACTOR: '10000',
    },
    600_000,
  )

try {
  benchSearch(print)
  if (!process.argv.includes('search')) await benchSite()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function benchSite(): Promise<void> {
  const app = await startApp(2600)
  await benchArticle(app)
  await benchFinderPage(app, 2600)
  print(`memory: ${residentMegabytesOf(app.pid).toFixed(0)} MB resident after this load (goal at rest <= 250)`)
  await app.stop()
  await benchForeignLibrary()
  if (!isQuick) {
    const large = await startApp(100_000)
    await benchFinderPage(large, 100_000)
    await large.stop()
  }
  await benchFinderIndex(print, isQuick ? [2500] : [2500, 100_000, 1_000_000])
}

/** A cached article against a bare server that sends the same bytes; then the same article past the cache. */
async function benchArticle(app: ServerProcess): Promise<void> {
  print(`memory: ${residentMegabytesOf(app.pid).toFixed(0)} MB resident at rest (goal <= 250)`)
  await ask(app.port, { path: article })
  const { head, body } = await ask(app.port, { path: article })
  const headers = Object.fromEntries(
    head
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(/: (.*)/s).slice(0, 2))
      .filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name!.toLowerCase())),
  )
  writeFileSync(join(folder, 'body'), body)
  writeFileSync(join(folder, 'headers'), JSON.stringify(headers))
  const bare = await startServer(['scripts/bench/bare-server.mjs', join(folder, 'body'), join(folder, 'headers')], {})
  const ratios: number[] = []
  let cpuMs = 0
  for (let round = 0; round < 3; round++) {
    const reference = await load(bare.port, { path: article }, { connections: 20, seconds })
    const cpuBefore = cpuSecondsOf(app.pid)
    const kept = await load(app.port, { path: article }, { connections: 20, seconds })
    cpuMs = ((cpuSecondsOf(app.pid) - cpuBefore) * 1000) / kept.requests
    ratios.push(kept.requests / kept.seconds / (reference.requests / reference.seconds))
    print(
      `cached article: ${(kept.requests / kept.seconds).toFixed(0)} req/s, bare node:http ${(reference.requests / reference.seconds).toFixed(0)} req/s, ${body.length} bytes, CPU ${cpuMs.toFixed(3)} ms a request`,
    )
  }
  await bare.stop()
  print(
    `cached article: ${(percentile(ratios, 0.5) * 100).toFixed(0)} % of the bare server, median of ${ratios.length} rounds (goal >= 60 %); CPU ${cpuMs.toFixed(3)} ms (goal <= 0.05)`,
  )
  const cpuBefore = cpuSecondsOf(app.pid)
  const rendered = await load(
    app.port,
    { path: article, headers: { cookie: 'bench=1', 'accept-encoding': 'identity' } },
    { connections: 1, seconds },
  )
  print(
    `uncached article: ${(((cpuSecondsOf(app.pid) - cpuBefore) * 1000) / rendered.requests).toFixed(2)} ms CPU a request, request and log included, uncompressed (goal <= 2)`,
  )
}

/** Different searches, each for the first time, so that nothing comes from memory. */
async function benchFinderPage(app: ServerProcess, clinics: number): Promise<void> {
  const places = ['aarhus', 'oslo', '2200', 'bergen', 'odense', 'trondheim', 'aalborg', '5003', 'kolding', 'tromsø']
  const problems = ['krampe', 'hælspore', 'ondt i ryggen', 'knæ', 'skulder', '', 'svimmel', 'graviditet']
  const filters = ['', '&f=public-funding', '&f=open-now', '&f=home-visit&sort=price', '&sort=rating']
  const times: number[] = []
  for (let n = -100; n < 400; n++) {
    const at = n + 100 // the first hundred warm it up
    const query = `where=${encodeURIComponent(places[at % places.length]!)}&what=${encodeURIComponent(problems[at % problems.length]!)}${filters[at % filters.length]}&radius=${[10, 50, 100][at % 3]}&page=${1 + (at % 3)}&n=${at}`
    const { milliseconds } = await ask(app.port, { path: `/da/find?${query}`, headers: { cookie: 'bench=1' } })
    if (n >= 0) times.push(milliseconds)
  }
  print(
    `finder page, uncached, ${clinics} clinics: p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms over ${times.length} searches (goal at 100,000: p99 <= 25)`,
  )
}

/** From the start command to the first answer, with 500 articles of another library. */
async function benchForeignLibrary(): Promise<void> {
  const content = join(folder, 'foreign')
  writeForeignLibrary(content, 500)
  const environment = {
    NODE_ENV: 'development',
    PORT: '0',
    DATA_DIR: join(folder, 'data-2600'),
    CONTENT_DIR: content,
    LOG_LEVEL: 'error',
  }
  const started = performance.now()
  const app = await startServer(['dist/server/main.js'], environment)
  await ask(app.port, { path: '/da/artikler' })
  print(
    `500 foreign articles: ready and listed after ${((performance.now() - started) / 1000).toFixed(1)} s on a database that is there (goal <= 5)`,
  )
  await app.stop()
}
