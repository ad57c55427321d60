import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href } from '#routes'
import { createTestDatabase, silentLog, type TestDatabase } from '#test/support/database.ts'
import { startTestNode } from '#test/support/node.ts'
import { createSearchCounter, fewestNetworks } from './count-searches.ts'
import { keepSearchCounts } from './keep-search-counts.ts'
import { listSearchCounts } from './search-count-queries.ts'

const search = (query: string, network: string | number) => ({
  language: 'da' as const,
  kind: 'nothing-found' as const,
  query,
  network: `10.0.${network}.0/24`,
})
const networks = Array.from({ length: fewestNetworks }, (_, at) => at)

describe('the counter of searches', () => {
  it('hands out a search once five networks have made it, and each of them once', () => {
    const counter = createSearchCounter()
    for (const network of networks.slice(1)) counter.count(search('Knyster', network), '2026-11-22')
    for (let again = 0; again < 20; again++) counter.count(search('knyster', 1), '2026-11-22')
    expect(counter.takeFrequent()).toEqual([])
    counter.count(search('knyster!', 0), '2026-11-22')
    expect(counter.takeFrequent()).toEqual([
      { day: '2026-11-22', language: 'da', kind: 'nothing-found', query: 'knyster', times: 5 },
    ])
    expect(counter.takeFrequent()).toEqual([])
    counter.count(search('knyster', 77), '2026-11-22')
    expect(counter.takeFrequent()).toMatchObject([{ times: 1 }])
  })

  it('forgets with the day what was rare', () => {
    const counter = createSearchCounter()
    for (const network of networks.slice(1)) counter.count(search('knyster', network), '2026-11-22')
    counter.count(search('knyster', 0), '2026-11-23')
    expect(counter.takeFrequent()).toEqual([])
  })

  it('is not filled by one network alone', () => {
    const counter = createSearchCounter()
    for (let made = 0; made < 6000; made++) counter.count(search(`ord nummer ${made}`, 200), '2026-11-22')
    for (const network of networks) counter.count(search('knyster', network), '2026-11-22')
    expect(counter.takeFrequent()).toMatchObject([{ query: 'knyster', times: 5 }])
  })

  it('hands out after midnight what became frequent before it', () => {
    const counter = createSearchCounter()
    for (const network of networks) counter.count(search('knyster', network), '2026-11-22')
    counter.count(search('hælspor', 0), '2026-11-23')
    expect(counter.takeFrequent()).toMatchObject([{ day: '2026-11-22', query: 'knyster', times: 5 }])
  })

  it.each(['ring til mig på 12 34 56 78', 'anna@example.org', '010190-1234', '!!!', 'ord '.repeat(40)])(
    'never counts %s',
    (query) => {
      const counter = createSearchCounter()
      for (const network of networks) counter.count(search(query, network), '2026-11-22')
      expect(counter.takeFrequent()).toEqual([])
    },
  )
})

describe('counting on a site', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.drop())

  it('adds up what two nodes saw', async () => {
    for (const node of [1, 2]) {
      const counts = keepSearchCounts({
        pool: database.pool,
        clock: { now: () => new Date('2026-11-22T12:00:00Z') },
        log: silentLog,
      })
      for (const network of networks) counts.count(search('knyster', `${node}${network}`))
      counts.count(search('sjælden', 1))
      await counts.stop()
    }
    expect(await listSearchCounts(database.pool, '2026-11-22')).toEqual([
      { language: 'da', kind: 'nothing-found', query: 'knyster', times: 10, days: 1 },
    ])
    expect(await listSearchCounts(database.pool, '2026-11-23')).toEqual([])
  })

  it('writes after a failure what it could not write before, with what came since', async () => {
    let isAway = true
    const query = database.pool.query.bind(database.pool)
    const pool = Object.assign(Object.create(database.pool), {
      query: (...given: Parameters<typeof query>) => (isAway ? Promise.reject(new Error('away')) : query(...given)),
    })
    const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
    const counts = keepSearchCounts({ pool, clock, log: silentLog })
    for (const network of networks) counts.count(search('tennisalbue', network))
    await counts.write()
    counts.count(search('tennisalbue', 99))
    isAway = false
    await counts.stop()
    expect(await listSearchCounts(database.pool, '2026-11-24')).toMatchObject([{ query: 'tennisalbue', times: 6 }])
  })

  it('is off unless switched on, and the privacy page says which it is', async () => {
    const off = await startTestNode({ DEMO_CLINICS: '20' })
    const on = await startTestNode({ COUNT_SEARCHES: 'yes', TRUST_PROXY: 'yes' }, off.database)
    try {
      const privacy = async (url: string) => (await fetch(url + href('privacy', 'da'))).text()
      expect(await privacy(off.url)).not.toContain('mindst fem')
      expect(await privacy(on.url)).toContain('mindst fem')
      for (const { url } of [off, on])
        for (const network of networks)
          await fetch(url + href('search', 'da', {}, { q: 'qwxzqwxz' }), {
            headers: { 'x-forwarded-for': `198.51.${network}.7` },
          })
      await on.stop()
      expect(await listSearchCounts(off.database.pool, '2026-01-01')).toMatchObject([{ query: 'qwxzqwxz', times: 5 }])
    } finally {
      await off.close()
    }
  })
})
