import type pg from 'pg'
import type { Article } from '#features/articles/index.ts'
import type { Report } from './report-input.ts'

/** Stores a report with the version of the text it is about. The same submission is stored once, however often it comes. */
export async function addReport(pool: pg.Pool, article: Article, report: Report): Promise<void> {
  const { kind, message, source, contact, key } = report
  await pool.query(
    `insert into article_reports (article_id, language, slug, article_version, kind, message, source_url, contact, submission_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (submission_key) do nothing`,
    [article.key, article.language, article.slug, article.version, kind, message, source, contact, key],
  )
}

/** Marks a report as handled; false when there is none with that number or it was handled before. */
export async function markReportHandled(pool: pg.Pool, id: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    'update article_reports set handled_at = now() where id = $1 and handled_at is null',
    [id],
  )
  return rowCount === 1
}
