import { foldWord } from '#core/fold.ts'
import { lowerWords } from './query-words.ts'
import type { Store, StoredDocument } from './store.ts'
import type { SearchSuggestion } from './text-search.ts'

export type Suggester = (typed: string, limit: number) => SearchSuggestion[]

/** Titles whose words begin with those typed, then frequent words that complete the last one. */
export function createSuggester(store: Store, stopWords: ReadonlySet<string>): Suggester {
  const titles = [...store.documents.values()].map((stored) => ({
    stored,
    words: lowerWords(stored.document.title).map(foldWord),
    nicknames: (stored.document.keywords ?? []).flatMap((text) => lowerWords(text).map(foldWord)),
  }))
  const frequent = [...store.words.values()]
    .filter(({ word, count }) => count > 1 && word.length > 3 && !stopWords.has(word) && !/\d/.test(word))
    .sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1))
  return (typed, limit) => {
    const words = lowerWords(typed.slice(0, 100)).slice(0, 8)
    const folded = words.map(foldWord).filter((word) => word !== '')
    const last = folded.at(-1)
    if (last === undefined) return []
    const found = titles
      .map(({ stored, words: own, nicknames }) => ({ stored, fit: fitOf(folded, own, nicknames) }))
      .filter(({ fit }) => fit > 0)
      .sort((one, other) => other.fit - one.fit || inOrder(one.stored, other.stored))
      .slice(0, limit)
      .map(({ stored: { document } }) => ({ text: document.title, id: document.id }))
    const before = words.slice(0, -1).join(' ')
    const completions = frequent.filter(({ folded: one }) => last.length > 1 && one !== last && one.startsWith(last))
    return [
      ...found,
      ...completions
        .slice(0, limit - found.length)
        .map(({ word }) => ({ text: before === '' ? word : `${before} ${word}`, id: undefined })),
    ]
  }
}

/** 0 unless every typed word begins one of the title or of what else it is called. */
function fitOf(typed: readonly string[], title: readonly string[], nicknames: readonly string[]): number {
  let fit = 0
  for (const [at, word] of typed.entries()) {
    const place = title.findIndex((own) => own.startsWith(word))
    if (place === at) fit += 3
    else if (place >= 0) fit += 2
    else if (nicknames.some((own) => own.startsWith(word))) fit += 0.5
    else return 0
  }
  return fit - title.length / 100
}

const inOrder = (one: StoredDocument, other: StoredDocument): number =>
  one.document.title.length - other.document.title.length || (one.document.id < other.document.id ? -1 : 1)
