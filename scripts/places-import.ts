import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fault, importPlaces, maxFileBytes, placeFileFormats, seedPlaces } from '#features/places/index.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log.ts'

/** npm run places:import -- <file> [--dry-run]: loads an official file of postal codes into the database. */
const usage = 'Usage: npm run places:import -- <file> [--dry-run]'
const shownFaults = 50
const root = fileURLToPath(new URL('../', import.meta.url))
const options = process.argv.slice(2)
const isDryRun = options.includes('--dry-run')
const files = options.filter((option) => !option.startsWith('--'))
const say = (text: string) => process.stdout.write(`${text}\n`)

function list(title: string, faults: Fault[]): void {
  if (faults.length === 0) return
  say(`${title}: ${faults.length}`)
  for (const { line, column, message } of faults.slice(0, shownFaults)) say(`  line ${line}, ${column}: ${message}`)
  if (faults.length > shownFaults) say(`  and ${faults.length - shownFaults} more`)
}

async function run(file: string): Promise<number> {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) return refuse(`There is no file ${file}.`)
  if (found.size > maxFileBytes) return refuse(`${file} is larger than 50 MB.`)
  const config = readConfig(process.env)
  const database = await openDatabase(config, createLog('error'), join(root, 'db/migrations'))
  try {
    await seedPlaces(database.pool, join(root, 'content'))
    const fileDate = found.mtime.toISOString().slice(0, 10)
    const imported = await importPlaces(database.pool, { bytes: readFileSync(file), fileDate, isDryRun })
    if (!imported.ok) return refuse(imported.problem)
    const report = imported.value
    say(`${placeFileFormats[report.format].name}, ${report.encoding}: ${report.rows} postal codes can be used.`)
    list('Rows left out', report.faults)
    list('Warnings', report.warnings)
    if (report.skipped > 0) say(`Rows of other countries, or no places: ${report.skipped}`)
    const figures = `${report.added} new, ${report.changed} changed, ${report.same} as before`
    say(isDryRun ? `Nothing was written (--dry-run). It would be: ${figures}.` : `Done: ${figures}.`)
    return report.rows === 0 ? 1 : 0
  } finally {
    await database.stop()
  }
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`)
  return 1
}

process.exitCode = files.length === 1 ? await run(files[0]!) : refuse(usage)
