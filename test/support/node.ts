import { type Config, readConfig } from '#platform/config.ts'
import { type RunningNode, startNode } from '#start-node'
import { createTestDatabase, silentLog, type TestDatabase } from './database.ts'

export type TestNode = RunningNode & { url: string; database: TestDatabase; close(): Promise<void> }

/** A whole node on a free port and a database of its own, with a small demo directory unless told otherwise. */
export async function startTestNode(
  environment: Record<string, string> = {},
  shared?: TestDatabase,
  log = silentLog,
): Promise<TestNode> {
  const database = shared ?? (await createTestDatabase())
  const config: Config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    DATABASE_URL: database.url,
    DEMO_CLINICS: '400',
    RATE_LIMIT_FACTOR: '1000',
    ...environment,
  })
  const node = await startNode({
    config,
    log,
    migrationFolder: 'db/migrations',
    assetFolder: 'dist/client',
    coastFile: 'dist/coast.json',
    referenceFolder: 'content',
  })
  return {
    ...node,
    url: `http://127.0.0.1:${node.port}`,
    database,
    async close() {
      await node.stop()
      if (!shared) await database.drop()
    },
  }
}

/** The slug of a clinic of this node's demo directory. */
export async function anyClinicSlug(node: TestNode): Promise<string> {
  const { rows } = await node.database.pool.query('select slug from clinics order by id limit 1')
  return rows[0].slug
}
