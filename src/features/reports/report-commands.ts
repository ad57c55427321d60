import { and, eq, isNull } from 'drizzle-orm'
import type { Article } from '#features/articles/index.ts'
import type { Database } from '#platform/db/connect.ts'
import type { Report } from './report-input.ts'
import { articleReports } from './report-table.ts'

/** Stores a report with the version of the text it is about. The same submission is stored once, however often it comes. */
export async function addReport(db: Database, article: Article, report: Report): Promise<void> {
  await db
    .insert(articleReports)
    .values({
      articleId: article.key,
      language: article.language,
      slug: article.slug,
      articleVersion: article.version,
      kind: report.kind,
      message: report.message,
      sourceUrl: report.source,
      contact: report.contact,
      submissionKey: report.key,
    })
    .onConflictDoNothing({ target: articleReports.submissionKey })
}

/** Marks a report as handled; false when there is none with that number or it was handled before. */
export async function markReportHandled(db: Database, id: number): Promise<boolean> {
  const rows = await db
    .update(articleReports)
    .set({ handledAt: new Date() })
    .where(and(eq(articleReports.id, id), isNull(articleReports.handledAt)))
    .returning({ id: articleReports.id })
  return rows.length > 0
}
