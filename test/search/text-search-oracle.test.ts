import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTextSearch } from '#core/text-search/create-text-search.ts'
import { createLexicon } from '#core/text-search/lexicon.ts'
import { readQuery } from '#core/text-search/read-query.ts'
import { createStore, putDocument } from '#core/text-search/store.ts'
import { createSynonymPhrases } from '#core/text-search/synonym-phrases.ts'
import type { SearchDocument, TextSearch } from '#core/text-search/text-search.ts'
import { createWordForms } from '#core/text-search/word-forms.ts'
import { anyDocument, anyQuery, smallLanguage } from '#test/support/search-documents.ts'
import { oracleScores } from '#test/support/search-oracle.ts'

const built = (documents: readonly SearchDocument[]): TextSearch => {
  const search = createTextSearch(smallLanguage)
  for (const document of documents) search.put(document)
  return search
}
const lastOfEach = (documents: readonly SearchDocument[]): SearchDocument[] => [
  ...new Map(documents.map((document) => [document.id, document])).values(),
]

/** What the engine makes of a query, over an index of its own. */
function readOf(documents: readonly SearchDocument[], query: string) {
  const forms = createWordForms(smallLanguage)
  const store = createStore(smallLanguage.stopWords)
  for (const document of documents) putDocument(store, forms, document)
  const lexicon = createLexicon(store, smallLanguage, forms)
  const phrases = createSynonymPhrases(smallLanguage, forms)
  return readQuery(query, { store, lexicon, forms, phrases, stopWords: store.stopWords })
}

const documentLists = fc.array(anyDocument, { minLength: 1, maxLength: 12 })

describe('the score', () => {
  it('is what a slow and plain reading of the texts gives', () => {
    let compared = 0
    fc.assert(
      fc.property(documentLists, anyQuery, (list, query) => {
        const documents = lastOfEach(list)
        const { hits } = built(documents).search(query, { limit: 100, maySnippet: false })
        const expected = oracleScores(documents, smallLanguage, readOf(documents, query))
        expect(hits.map(({ id }) => id).sort()).toEqual([...expected.keys()].sort())
        for (const { id, score } of hits) expect(score).toBeCloseTo(expected.get(id)!, 5)
        compared += hits.length
      }),
      { numRuns: 300 },
    )
    expect(compared).toBeGreaterThan(200)
  })

  it('puts the higher first, and equal ones in the order of their ids', () => {
    fc.assert(
      fc.property(documentLists, anyQuery, (list, query) => {
        const { hits } = built(list).search(query, { limit: 100 })
        for (let at = 1; at < hits.length; at++) {
          const [before, after] = [hits[at - 1]!, hits[at]!]
          expect(before.score > after.score || (before.score === after.score && before.id < after.id)).toBe(true)
        }
      }),
    )
  })
})

type Change = { put: SearchDocument } | { remove: string }
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: anyDocument.map((document) => ({ put: document })) },
  fc.constantFrom(...'abcdefghijkl').map((id) => ({ remove: id })),
)

describe('an index that changed', () => {
  it('answers as one built anew from the documents it holds', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 25 }), fc.array(anyQuery, { maxLength: 3 }), (changes, queries) => {
        const changed = createTextSearch(smallLanguage)
        const held = new Map<string, SearchDocument>()
        for (const change of changes) {
          if ('put' in change) {
            changed.put(change.put)
            held.set(change.put.id, change.put)
          } else {
            changed.remove(change.remove)
            held.delete(change.remove)
          }
          changed.search('kramper om natten')
        }
        const anew = built([...held.values()])
        expect(changed.size).toBe(held.size)
        for (const query of queries) {
          expect(changed.search(query)).toEqual(anew.search(query))
          expect(changed.suggest(query)).toEqual(anew.suggest(query))
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('any text at all', () => {
  it('is answered: no error, no more hits than asked for, the marked text comes from the document', () => {
    const search = built([
      {
        id: 'a',
        kind: 'article',
        title: 'Krampe i læggen',
        sections: [{ heading: 'Nu', text: 'Stræk læggen, hold.' }],
      },
    ])
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), anyQuery), (query) => {
        const { hits } = search.search(query, { limit: 3 })
        expect(hits.length).toBeLessThanOrEqual(3)
        for (const { passage } of hits)
          if (passage) expect('Stræk læggen, hold.').toContain(passage.marked.map(({ text }) => text).join(''))
        expect(search.suggest(query, 4).length).toBeLessThanOrEqual(4)
      }),
    )
  })
})
