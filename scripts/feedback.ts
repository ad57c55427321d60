// npm run feedback [-- --all | --handle ID]: what readers have reported about articles.
import { parseArgs } from 'node:util'
import { listReports, markReportHandled } from '#features/reports/index.ts'
import { ConfigError, readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

try {
  const { values } = parseArgs({ options: { all: { type: 'boolean' }, handle: { type: 'string' } } })
  const handled = values.handle === undefined ? undefined : Number(values.handle)
  if (handled !== undefined && !(Number.isSafeInteger(handled) && handled > 0))
    throw new ConfigError('--handle needs the number of a report')
  const database = await openDatabase(readConfig(process.env), createLog('error'), 'db/migrations')
  try {
    if (handled === undefined) await list(values.all === true)
    else if (await markReportHandled(database.pool, handled)) say(`Report ${handled} is handled.`)
    else {
      say(`There is no open report ${handled}.`)
      process.exitCode = 1
    }
  } finally {
    await database.stop()
  }

  async function list(isAll: boolean) {
    const reports = await listReports(database.pool, { isAll })
    for (const report of reports) {
      const state = report.handledAt ? ` (handled ${report.handledAt.toISOString().slice(0, 10)})` : ''
      say(`#${report.id} ${report.createdAt.toISOString().slice(0, 16)} ${report.kind}${state}`)
      say(`  ${report.language}/${report.slug} (${report.articleId}), version ${report.articleVersion}`)
      for (const line of report.message.split('\n')) say(`  > ${printable(line)}`)
      if (report.sourceUrl) say(`  source: ${printable(report.sourceUrl)}`)
      if (report.contact) say(`  answer to: ${printable(report.contact)}`)
    }
    say(reports.length === 1 ? '1 report' : `${reports.length} reports`)
  }
} catch (error) {
  say((error as Error).message)
  process.exitCode = 1
}

/** Readers' text must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}
