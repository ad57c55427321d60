import type pg from 'pg'
import type { SearchCount } from './count-searches.ts'

/** Adds to the totals of the days: all of it or nothing. The same search may stand in the list more than once. */
export async function addSearchCounts(pool: pg.Pool, counts: SearchCount[]): Promise<void> {
  if (counts.length === 0) return
  await pool.query(
    `insert into search_counts (day, language, kind, query, times)
     select day, language, kind, query, sum(times)::int
       from unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::int[]) as seen (day, language, kind, query, times)
      group by day, language, kind, query
     on conflict (day, language, kind, query) do update set times = search_counts.times + excluded.times`,
    [
      counts.map(({ day }) => day),
      counts.map(({ language }) => language),
      counts.map(({ kind }) => kind),
      counts.map(({ query }) => query),
      counts.map(({ times }) => times),
    ],
  )
}
