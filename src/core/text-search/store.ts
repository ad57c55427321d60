import { foldWord } from '#core/fold.ts'
import { addOne, type Posting, textsOf } from './postings.ts'
import { lowerWords } from './query-words.ts'
import type { SearchDocument } from './text-search.ts'
import type { WordForms } from './word-forms.ts'

/** A word as it is written in the library. `count` is 0 when no document holds it any more. */
export type StoredWord = { word: string; folded: string; term: Term; count: number }
/** All forms of a word together. `number` counts from 0 and stays. */
export type Term = { stem: string; skeleton: string; number: number; posting: Posting }
export type StoredDocument = {
  document: SearchDocument
  place: number
  /** The words it has and how often; the terms it has. */
  words: Map<StoredWord, number>
  terms: Term[]
  bodyLength: number
  /** Terms of the title without stop words (or with them, if it has no others), each once. */
  titleTerms: Term[]
  /** The terms of each section in order: the heading's, then the text's. */
  sections: { heading: Uint32Array; text: Uint32Array }[]
}

/** What is indexed. Words, terms and places are never moved, so that what is derived from them can be made anew at leisure. */
export type Store = {
  stopWords: ReadonlySet<string>
  words: Map<string, StoredWord>
  terms: Map<string, Term>
  termList: Term[]
  documents: Map<string, StoredDocument>
  /** Documents by place; a place may be free. */
  places: (StoredDocument | undefined)[]
  freePlaces: number[]
  bodyLengths: number
}

export const createStore = (stopWords: readonly string[]): Store => ({
  stopWords: new Set(stopWords),
  words: new Map(),
  terms: new Map(),
  termList: [],
  documents: new Map(),
  places: [],
  freePlaces: [],
  bodyLengths: 0,
})

/** Adds a document, or replaces the one of its id. */
export function putDocument(store: Store, forms: WordForms, document: SearchDocument): void {
  removeDocument(store, document.id)
  const place = store.freePlaces.pop() ?? store.places.length
  const stored = readDocument(store, forms, document, place)
  store.places[place] = stored
  store.documents.set(document.id, stored)
  store.bodyLengths += stored.bodyLength
}

/** Takes a document out; does nothing when there is none of this id. */
export function removeDocument(store: Store, id: string): void {
  const stored = store.documents.get(id)
  if (!stored) return
  for (const [word, count] of stored.words) word.count -= count
  for (const { posting } of stored.terms) {
    const at = posting.places.indexOf(stored.place)
    posting.places.splice(at, 1)
    posting.counts.splice(at, 1)
  }
  store.documents.delete(id)
  store.places[stored.place] = undefined
  store.freePlaces.push(stored.place)
  store.bodyLengths -= stored.bodyLength
}

function readDocument(store: Store, forms: WordForms, document: SearchDocument, place: number): StoredDocument {
  const words = new Map<StoredWord, number>()
  const counts = new Map<Term, number>()
  const sections = document.sections.map(() => ({ heading: noTerms, text: noTerms }))
  let bodyLength = 0
  for (const { text, field, section } of textsOf(document)) {
    const written = lowerWords(text)
    const numbers = section === -1 ? undefined : new Uint32Array(written.length)
    for (let at = 0; at < written.length; at++) {
      const word = wordIn(store, forms, written[at]!)
      words.set(word, (words.get(word) ?? 0) + 1)
      counts.set(word.term, addOne(counts.get(word.term) ?? 0, field))
      if (numbers) numbers[at] = word.term.number
    }
    if (field === 'body') bodyLength += written.length
    if (numbers) sections[section]![field === 'heading' ? 'heading' : 'text'] = numbers
  }
  for (const [word, count] of words) word.count += count
  for (const [{ posting }, packed] of counts) {
    posting.places.push(place)
    posting.counts.push(packed)
  }
  const titleTerms = titleTermsOf(store, forms, document.title)
  return { document, place, words, terms: [...counts.keys()], bodyLength, titleTerms, sections }
}

function titleTermsOf(store: Store, forms: WordForms, title: string): Term[] {
  const words = lowerWords(title)
  const content = words.filter((word) => !store.stopWords.has(word))
  return [...new Set((content.length > 0 ? content : words).map((word) => wordIn(store, forms, word).term))]
}

const noTerms = new Uint32Array(0)

function wordIn(store: Store, forms: WordForms, word: string): StoredWord {
  const known = store.words.get(word)
  if (known) return known
  const { stem, skeleton } = forms(word)
  let term = store.terms.get(stem)
  if (!term) {
    term = { stem, skeleton, number: store.termList.length, posting: { places: [], counts: [] } }
    store.terms.set(stem, term)
    store.termList.push(term)
  }
  const made = { word, folded: foldWord(word) || word, term, count: 0 }
  store.words.set(word, made)
  return made
}
