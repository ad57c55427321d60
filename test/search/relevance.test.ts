import { describe, expect, it } from 'vitest'
import { languages } from '#routes'
import { averages, measureRelevance, queryCategories, readQuerySet } from '#test/support/relevance.ts'

const fewest = { da: 150, nb: 120, en: 60 } as const

describe.each(languages)('the search over our own articles in %s', (language) => {
  const set = readQuerySet(language)
  const { overall, byCategory } = measureRelevance(set)

  it('is asked enough, in every category, for articles that are there', () => {
    expect(set.queries.length).toBeGreaterThanOrEqual(fewest[language])
    expect(Object.keys(byCategory).sort()).toEqual([...queryCategories].sort())
    const slugs = new Set(set.documents.map(({ id }) => id))
    for (const { qid, right } of set.queries)
      expect(
        right.filter((slug) => !slugs.has(slug)),
        qid,
      ).toEqual([])
  })

  it('has the right article first or nearly so', () => {
    expect(overall.mrr).toBeGreaterThanOrEqual(0.92)
  })

  it.each(queryCategories)('does so for queries of the kind %s', (category) => {
    expect(byCategory[category]!.mrr).toBeGreaterThanOrEqual(0.85)
  })
})

describe('the averages', () => {
  it('count the first right answer among ten, and all of them by their places', () => {
    const one = averages([{ ranked: ['x', 'a', 'b'], right: ['a', 'b'] }])
    expect(one.mrr).toBe(0.5)
    expect(one.success).toBe(0)
    expect(one.ndcg).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(4)) / (1 + 1 / Math.log2(3)))
    expect(averages([{ ranked: [...'bcdefghijka'], right: ['a'] }]).mrr).toBe(0)
    expect(averages([{ ranked: ['a'], right: ['a', 'b'] }]).success).toBe(1)
  })
})
