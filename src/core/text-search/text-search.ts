/** What a search can find; results are grouped by it. */
export type SearchKind = 'answer' | 'article' | 'exercise' | 'tool' | 'clinic'

/** A part of a document under one heading; `id` is that of the heading on the page, for a link into the middle of it. */
export type SearchSection = { id?: string | undefined; heading: string; text: string }

/**
 * What can be found. `id` is unique over all kinds. `keywords` are texts that say what the document is about without being its
 * title: a second title, a description, nicknames. The first section may have no heading.
 */
export type SearchDocument = {
  id: string
  kind: SearchKind
  title: string
  keywords?: readonly string[]
  sections: readonly SearchSection[]
}

/**
 * What is known of a language. `stem` takes the ending off a lower-case word in its true spelling. `synonyms` are groups of words
 * and phrases that mean about the same, `forms` groups of the forms of one irregular word, the first standing for all.
 */
export type TextLanguage = {
  stem(word: string): string
  stopWords: readonly string[]
  synonyms: readonly (readonly string[])[]
  forms: readonly (readonly string[])[]
}

/** A run of text, and whether it is a word that was searched for. */
export type MarkedText = { text: string; isMatch: boolean }
/** The part of a document that answers best; `marked` in a row is the text of the snippet. */
export type SearchPassage = { sectionId: string | undefined; heading: string; marked: MarkedText[] }
export type SearchHit = { id: string; kind: SearchKind; score: number; passage: SearchPassage | undefined }

export type SearchAnswer = {
  /** The best first; equal scores in the order of their ids. */
  hits: SearchHit[]
  /** How many documents match, of the kinds asked for; and of each kind, whatever was asked for. */
  total: number
  kinds: Record<SearchKind, number>
  /** The query with words that nobody knows put right. */
  didYouMean: string | undefined
  /** True when nothing holds even half of what was asked for: another language may do better. */
  isWeak: boolean
}

export type SearchOptions = {
  /** 20 unless told. */
  limit?: number
  /** All unless told. */
  kinds?: readonly SearchKind[]
  /** False leaves out the passages, which saves time. */
  maySnippet?: boolean
}

/** A title (with its document) or a frequent word that completes what was typed. */
export type SearchSuggestion = { text: string; id: string | undefined }

/** One index in one language. `put` adds a document or replaces the one of its id; the answers are those of an index built anew. */
export type TextSearch = {
  put(document: SearchDocument): void
  remove(id: string): void
  readonly size: number
  /** Never throws; only the first 300 characters and 24 words of a query count. */
  search(query: string, options?: SearchOptions): SearchAnswer
  /** The best first; 6 unless told. */
  suggest(typed: string, limit?: number): SearchSuggestion[]
}
