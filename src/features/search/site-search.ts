import type { SearchPassage } from '#core/text-search/text-search.ts'
import type { Language } from '#routes'

/** One thing that was found: where it leads, deep into the page where one section answers best. */
export type Found = { title: string; path: string; passage: SearchPassage | undefined }

export type SiteAnswer = {
  /** The language that was searched: the page's own, or a neighbour when the own has nothing. */
  language: Language
  answers: Found[]
  articles: Found[]
  /** Pages that do something: cramp now, the guide. */
  tools: Found[]
  /** Other words that may have been meant. */
  didYouMean: string | undefined
  /** Nothing is about the words: what was found mentions them in passing, or something like them. */
  isAside: boolean
}

/** A page that is no article. `keywords` are other names for it. */
export type ToolPage = { id: string; title: string; keywords: readonly string[]; text: string; path: string }

export type Suggestion = { text: string; path: string | undefined }

/** The articles and their answers, searched in one language. */
export type SiteSearch = {
  search(language: Language, query: string): SiteAnswer
  suggest(language: Language, typed: string): Suggestion[]
}
