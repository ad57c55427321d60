import type pg from 'pg'

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
export async function listReports(pool: pg.Pool, options: { isAll: boolean }): Promise<ListedReport[]> {
  const { rows } = await pool.query(
    `select id::int, article_id, language, slug, article_version, kind, message, source_url, contact, created_at, handled_at
     from article_reports where $1 or handled_at is null order by created_at, id`,
    [options.isAll],
  )
  return rows.map((row) => ({
    id: row.id,
    articleId: row.article_id,
    language: row.language,
    slug: row.slug,
    articleVersion: row.article_version,
    kind: row.kind,
    message: row.message,
    sourceUrl: row.source_url,
    contact: row.contact,
    createdAt: row.created_at,
    handledAt: row.handled_at ?? undefined,
  }))
}

/** True when this very submission is stored already. */
export async function hasSubmission(pool: pg.Pool, key: string): Promise<boolean> {
  const { rowCount } = await pool.query('select 1 from article_reports where submission_key = $1', [key])
  return rowCount !== 0
}
