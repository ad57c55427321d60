import { wordsOf as wordsIn } from '#core/fold.ts'
import { createTextSearch } from '#core/text-search/create-text-search.ts'
import type { SearchHit, SearchKind, TextSearch } from '#core/text-search/text-search.ts'
import type { Article, Library } from '#features/articles/index.ts'
import { href, type Language, languages } from '#routes'
import type { SearchWords } from './load-search-words.ts'
import type { Found, SiteSearch, ToolPage } from './site-search.ts'
import { stopWords } from './stop-words.ts'
import { textLanguage } from './text-language.ts'

/** Where a language looks when it has nothing itself: the neighbour first. */
const neighbours: Record<Language, readonly Language[]> = { da: ['nb', 'en'], nb: ['da', 'en'], en: ['da', 'nb'] }
const mostArticles = 12
const mostAnswers = 3
const mostTools = 2
const mostSuggestions = 6
/** Less than a title, a heading or a summary that holds the words gives. */
const asideBelow = 0.55

type Pages = { index: TextSearch; found: Map<string, Omit<Found, 'passage'>> }

type Sources = {
  library: Library
  wordsOf(language: Language): SearchWords
  toolsOf(language: Language): readonly ToolPage[]
}

/** One index a language over the articles, the questions they answer, and the tools. */
export function createSiteSearch(sources: Sources): SiteSearch {
  const pagesOf = new Map(languages.map((language) => [language, pagesIn(sources, language)]))
  const find = (language: Language, query: string) => {
    const pages = pagesOf.get(language)!
    const of = (kind: SearchKind, limit: number) => pages.index.search(query, { kinds: [kind], limit })
    const articles = of('article', mostArticles)
    const answers = of('answer', mostAnswers)
    const tools = of('tool', mostTools)
    return {
      language,
      articles: articles.hits.map((hit) => foundIn(pages, hit)),
      answers: answers.isWeak ? [] : nearlyBest(answers.hits).map((hit) => foundIn(pages, hit)),
      tools: tools.isWeak ? [] : tools.hits.map((hit) => foundIn(pages, hit)),
      didYouMean: articles.didYouMean,
      isWeak: articles.isWeak,
      isAside: (articles.hits[0]?.score ?? 0) < asideBelow,
    }
  }
  return {
    search(language, query) {
      if (saysNothing(language, query))
        return { language, articles: [], answers: [], tools: [], didYouMean: undefined, isAside: true }
      const own = find(language, query)
      if (own.articles.length > 0 || own.answers.length > 0) return own
      // A word that has to be mended in another language is more likely a name in this one.
      for (const other of neighbours[language]) {
        const found = find(other, query)
        if (found.articles.length > 0 && !found.isWeak && !found.didYouMean) return found
      }
      return own
    },
    suggest(language, typed) {
      const pages = pagesOf.get(language)!
      const begun = pages.index
        .suggest(typed, mostSuggestions)
        .map(({ text, id }) => ({ text, path: id && pages.found.get(id)?.path }))
      const room = mostSuggestions - begun.length
      if (room === 0) return begun
      const { hits, isWeak } = pages.index.search(firstWords(typed), { limit: mostSuggestions, maySnippet: false })
      const others = isWeak
        ? []
        : hits.map(({ id }) => pages.found.get(id)!).map(({ title, path }) => ({ text: title, path }))
      return [...begun, ...others.filter(({ text }) => !begun.some((one) => one.text === text)).slice(0, room)]
    },
  }
}

/** As many words as a suggestion looks at: each mistyped one costs. */
const firstWords = (typed: string): string => typed.split(' ').slice(0, 6).join(' ')

/** "Og i det", or no word at all. */
export const saysNothing = (language: Language, query: string): boolean =>
  wordsIn(query.toLowerCase()).every((word) => stopWords[language].includes(word))

function pagesIn({ library, wordsOf, toolsOf }: Sources, language: Language): Pages {
  const index = createTextSearch(textLanguage(language, wordsOf(language)))
  const found: Pages['found'] = new Map()
  for (const article of library.in(language)) {
    const { key, slug, title, metaTitle, description, sections } = article
    const path = href('article', language, { slug })
    found.set(key, { title, path })
    index.put({ id: key, kind: 'article', title, keywords: [metaTitle, description], sections })
    for (const { id, heading, text } of questionsOf(article)) {
      const answer = `${key}#${id}`
      found.set(answer, { title: heading, path: `${path}#${id}` })
      index.put({
        id: answer,
        kind: 'answer',
        title: heading,
        keywords: [title],
        sections: [{ id, heading: '', text }],
      })
    }
  }
  for (const { id, title, keywords, text, path } of toolsOf(language)) {
    found.set(`tool:${id}`, { title, path })
    index.put({ id: `tool:${id}`, kind: 'tool', title, keywords, sections: [{ heading: '', text }] })
  }
  index.search('index', { limit: 1 }) // makes it, so that the first reader does not wait
  return { index, found }
}

/** An answer far behind the best one answers something else. */
const nearlyBest = (hits: SearchHit[]): SearchHit[] => hits.filter(({ score }) => score >= 0.7 * (hits[0]?.score ?? 0))

const questionsOf = ({ sections }: Article) => sections.filter(({ isQuestion, text }) => isQuestion && text !== '')

/** The path leads to the heading that answers best. */
function foundIn({ found }: Pages, { id, passage }: SearchHit): Found {
  const { title, path } = found.get(id)!
  const isDeep = passage?.sectionId !== undefined && !path.includes('#')
  return { title, path: isDeep ? `${path}#${passage.sectionId}` : path, passage }
}
