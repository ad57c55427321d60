import { describe, expect, it } from 'vitest'
import { type Article, checkContent, loadLibrary } from '#features/articles/index.ts'
import { loadSpecialities } from '#features/directory/index.ts'
import { languages } from '#routes'
import { libraryOf, reference } from '#test/support/articles.ts'

const library = loadLibrary('content', reference)
// The newest text, not the clock: a test that fails by the calendar would tell nobody what to mend. `content:check` uses today.
const today =
  library.articles
    .map(({ updatedOn }) => updatedOn)
    .sort()
    .at(-1) ?? ''

describe('our own content', () => {
  it('has no fault', () => {
    const check = checkContent({
      contentDir: 'content',
      referenceDir: 'content',
      specialities: loadSpecialities('content'),
      today,
    })
    expect(check.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([])
    expect(check).toMatchObject({ articles: 36, ownArticles: 36 })
    expect(check.claims).toBeGreaterThan(80)
  })

  it('has the twelve topics in three languages', () => {
    const ids = new Set(library.articles.map(({ id }) => id))
    expect(ids.size).toBe(12)
    for (const language of languages)
      expect(
        library
          .in(language)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...ids].sort())
  })

  it('is as urgent in each language: the boxes of a topic have the same levels in the same order', () => {
    const levels = (article: Article) =>
      [...article.html('DK').body.matchAll(/data-level="([a-z-]+)"/g)].map((match) => match[1])
    for (const article of library.in('da'))
      for (const other of library.translations(article)) {
        expect({ file: other.file, levels: levels(other) }).toEqual({ file: other.file, levels: levels(article) })
        expect(other.isDanger).toBe(article.isDanger)
        expect(other.body).toEqual(article.body)
      }
  })

  it('shows no number of the other country', () => {
    const numbers = (country: 'DK' | 'NO') => reference.numbers[country].entries.flatMap(({ tel }) => tel ?? [])
    for (const [own, other] of [
      ['DK', 'NO'],
      ['NO', 'DK'],
    ] as const)
      for (const article of library.articles) {
        const { lead, body } = article.html(own)
        for (const tel of numbers(other)) expect(lead + body, `${article.file} ${tel}`).not.toContain(`tel:${tel}"`)
      }
  })

  it('offers help with numbers in every article, and marks the blood clot article as dangerous', () => {
    for (const article of library.articles) expect(article.html('DK').body, article.file).toContain('class="help-card"')
    expect(library.articles.filter(({ isDanger }) => isDanger).map(({ id }) => id)).toEqual([
      'cramp-or-clot',
      'cramp-or-clot',
      'cramp-or-clot',
    ])
  })
})

it('foreign articles are held to safety only', () => {
  const foreign = libraryOf({
    'a.md': '---\ntitle: A\ndatePublished: 01/01/2024\n---\nEn meget kort tekst. Ring 112.\n',
  })
  expect(foreign.faults).toEqual([])
})
