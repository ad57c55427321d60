import type pg from 'pg'
import type { SearchCount } from './count-searches.ts'

/** Adds to the totals of the days: all of it or nothing. */
export async function addSearchCounts(pool: pg.Pool, counts: SearchCount[]): Promise<void> {
  if (counts.length === 0) return
  await pool.query(
    `insert into search_counts (day, language, kind, query, times)
     select * from unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::int[])
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
