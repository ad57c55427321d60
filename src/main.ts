import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError, readConfig } from '#platform/config.ts'
import { freeMemory } from '#platform/free-memory.ts'
import { createLog } from '#platform/log.ts'
import { StartError } from '#platform/start-fault.ts'
import { startNode } from './start-node.ts'

const root = fileURLToPath(new URL(import.meta.url.includes('/dist/server/') ? '../../' : '../', import.meta.url))

try {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  const node = await startNode({
    config,
    log,
    migrationFolder: join(root, 'db/migrations'),
    assetFolder: join(root, 'dist/client'),
    coastFile: join(root, 'dist/coast.json'),
    referenceFolder: join(root, 'content'),
    progress: (text) => process.stderr.write(`${text}\n`),
  })
  process.stdout.write(
    `Fysvej answers at ${node.address} | data in ${config.databaseUrl ? 'the database at DATABASE_URL' : config.dataDir} | ${node.isDemo ? 'the clinics are invented demo data' : 'no demo data'}\n`,
  )
  setTimeout(freeMemory, 1000).unref()
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      log.info({ event: 'stopping', signal })
      const late = setTimeout(() => process.exit(1), 30_000)
      node.stop().then(
        () => {
          clearTimeout(late)
          process.exit(0)
        },
        () => process.exit(1),
      )
    })
} catch (error) {
  const isExpected = error instanceof ConfigError || error instanceof StartError
  process.stderr.write(`${isExpected ? error.message : (error as Error).stack}\n`)
  process.exit(1)
}
