// npm run search:counts [-- --since 2026-11-01]: what readers have searched for in vain. Needs COUNT_SEARCHES=yes on the site.
import { parseArgs } from 'node:util'
import { listSearchCounts } from '#features/search/index.ts'
import { ConfigError, readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)
const monthMs = 31 * 86_400_000

try {
  const { values } = parseArgs({ options: { since: { type: 'string' } } })
  const since = values.since ?? new Date(Date.now() - monthMs).toISOString().slice(0, 10)
  if (!/^\d{4}-\d\d-\d\d$/.test(since) || Number.isNaN(Date.parse(since)))
    throw new ConfigError('--since needs a day such as 2026-11-01')
  const config = readConfig(process.env)
  const database = await openDatabase(config, createLog('error'), 'db/migrations')
  try {
    if (!config.isCountingSearches) say('Searches are not counted: COUNT_SEARCHES is not yes.')
    const totals = await listSearchCounts(database.pool, since)
    for (const { language, kind, query, times, days } of totals)
      say(`${String(times).padStart(6)}  ${language}  ${kind.padEnd(13)}  ${query}  (${days} days)`)
    say(`${totals.length} searches since ${since} that at least five networks made on one day`)
  } finally {
    await database.stop()
  }
} catch (error) {
  say((error as Error).message)
  process.exitCode = 1
}
