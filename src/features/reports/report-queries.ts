import { asc, eq, isNull } from 'drizzle-orm'
import type { Database } from '#platform/db/connect.ts'
import { articleReports } from './report-table.ts'

export type ListedReport = {
  id: number
  articleId: string
  language: string
  slug: string
  articleVersion: string
  kind: string
  message: string
  sourceUrl: string
  contact: string
  createdAt: Date
  handledAt: Date | undefined
}

/** Reports, the oldest first: the open ones, or all. */
export async function listReports(db: Database, options: { isAll: boolean }): Promise<ListedReport[]> {
  const rows = await db
    .select()
    .from(articleReports)
    .where(options.isAll ? undefined : isNull(articleReports.handledAt))
    .orderBy(asc(articleReports.createdAt), asc(articleReports.id))
  return rows.map(({ submissionKey: _submissionKey, handledAt, ...row }) => ({
    ...row,
    handledAt: handledAt ?? undefined,
  }))
}

/** True when this very submission is stored already. */
export async function hasSubmission(db: Database, key: string): Promise<boolean> {
  const rows = await db
    .select({ id: articleReports.id })
    .from(articleReports)
    .where(eq(articleReports.submissionKey, key))
    .limit(1)
  return rows.length > 0
}
