import { foldedWords } from '#core/fold.ts'
import { similarity } from '#core/text-search/similarity.ts'
import type { Language } from '#routes'
import type { Article } from './article.ts'
import type { Library } from './library.ts'

/** The article that an old or misspelt address may have meant: the same address in another language first, then what looks alike. */
export function nearestArticles(library: Library, language: Language, slug: string): Article[] {
  const wanted = skeletonOf(slug.slice(0, 150))
  const elsewhere = library.articles.filter((article) => article.slug === slug && article.language !== language)
  const translated = elsewhere.flatMap(
    (article) => library.translations(article).find((other) => other.language === language) ?? article,
  )
  const alike = library
    .in(language)
    .map((article) => ({
      article,
      score: Math.max(similarity(wanted, skeletonOf(article.slug)), similarity(wanted, skeletonOf(article.title))),
    }))
    .filter(({ score }) => score > 0.35)
    .sort((a, b) => b.score - a.score)
    .map(({ article }) => article)
  return [...new Set([...translated, ...alike])].slice(0, 5)
}

const skeletonOf = (text: string): string => foldedWords(text).join(' ')
