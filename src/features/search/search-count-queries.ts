import type pg from 'pg'
import type { CountedKind } from './count-searches.ts'

export type SearchTotal = { language: string; kind: CountedKind; query: string; times: number; days: number }

/** What was searched for in vain since a day, the most frequent first. */
export async function listSearchCounts(pool: pg.Pool, since: string): Promise<SearchTotal[]> {
  const { rows } = await pool.query<SearchTotal>(
    `select language, kind, query, sum(times)::int as times, count(*)::int as days
       from search_counts where day >= $1
      group by language, kind, query
      order by times desc, language, kind, query
      limit 500`,
    [since],
  )
  return rows
}
