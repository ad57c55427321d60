import type { Language } from '#routes'

/** A run of words, and whether they are among those that were searched for. */
export type Marked = { text: string; isMatch: boolean }

/** One thing that was found: where it leads, deep into the page where one section answers best. */
export type Found = { title: string; path: string; passage: { heading: string; marked: Marked[] } | undefined }

export type SiteAnswer = {
  /** The language that was searched: the page's own, or a neighbour when the own has nothing. */
  language: Language
  answers: Found[]
  articles: Found[]
  /** Other words that may have been meant. */
  didYouMean: string | undefined
}

export type Suggestion = { text: string; path: string | undefined }

export type SiteSearch = {
  search(language: Language, query: string): SiteAnswer
  suggest(language: Language, typed: string): Suggestion[]
}
