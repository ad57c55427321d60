import { foldedWords } from '#core/fold.ts'
import { createTextIndex, type TextIndex } from '#core/text-search/text-index.ts'
import type { Article, Library } from '#features/articles/index.ts'
import { type Language, languages } from '#routes'

export type ArticleSearch = { search(language: Language, query: string, limit: number): Article[] }

/** One index a language, built once. Synonyms of a topic's speciality lead to the words of its name. */
export function createArticleSearch(library: Library): ArticleSearch {
  const indexes = new Map<Language, TextIndex<Article>>(
    languages.map((language) => [
      language,
      createTextIndex(
        library.in(language).map((article) => ({
          id: article,
          title: `${article.title} ${article.metaTitle} ${article.description}`,
          headings: article.headings,
          body: article.plainText,
        })),
        synonymsOf(library, language),
      ),
    ]),
  )
  return {
    search: (language, query, limit) => (indexes.get(language)?.search(query, limit) ?? []).map(({ id }) => id),
  }
}

function synonymsOf(library: Library, language: Language): Map<string, string[]> {
  const synonyms = new Map<string, string[]>()
  for (const { name, synonyms: typed } of library.specialities.values()) {
    const words = foldedWords(name[language])
    for (const word of typed[language]) synonyms.set(foldedWords(word).join(' '), words)
  }
  return synonyms
}
