import { foldedWords } from '#core/fold.ts'
import type { Language } from '#routes'
import type { Article } from './article.ts'
import { type BodyPart, bodyParts, type IndexQuery } from './article-input.ts'
import type { Library } from './library.ts'

export type Facet<Id> = { id: Id; count: number }
export type ArticleList = {
  /** In the alphabet of the language. */
  articles: readonly Article[]
  /** Over all articles of the language, only those that have any. */
  topics: Facet<string>[]
  bodyParts: Facet<BodyPart>[]
}

/** The articles of a language that pass every filter. Each word typed must occur in the title or description, in any spelling. */
export function filterArticles(library: Library, language: Language, query: IndexQuery): ArticleList {
  const all = library.in(language)
  const words = foldedWords(query.q)
  const articles = all.filter(
    (article) =>
      (query.topic === '' || article.topics.includes(query.topic)) &&
      (query.body === '' || article.body.some((part) => part === query.body)) &&
      (words.length === 0 || hasWords(article, words)),
  )
  return {
    articles,
    topics: counted([...new Set(all.flatMap(({ topics }) => topics))], (id) =>
      all.filter((one) => one.topics.includes(id)),
    ),
    bodyParts: counted([...bodyParts], (id) => all.filter((one) => one.body.includes(id))),
  }
}

function hasWords(article: Article, words: string[]): boolean {
  const text = foldedWords(`${article.title} ${article.metaTitle} ${article.description}`)
  return words.every((word) => text.some((other) => other.startsWith(word)))
}

const counted = <Id>(ids: Id[], of: (id: Id) => readonly Article[]): Facet<Id>[] =>
  ids.map((id) => ({ id, count: of(id).length })).filter(({ count }) => count > 0)
