import { foldWord } from '#core/fold.ts'
import { addOne, type Field, type Posting } from './postings.ts'
import { lowerWords, placedWords } from './query-words.ts'
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
  /** Terms of the title, each once, stop words too. */
  titleTerms: Term[]
  sections: StoredSection[]
}
/** The numbers of the terms of heading and text in order; `plain` is the text on one line, where word n goes from `starts` to `ends`. */
export type StoredSection = {
  heading: Uint32Array
  text: Uint32Array
  plain: string
  starts: Uint32Array
  ends: Uint32Array
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
  const read = (written: readonly string[], field: Field): Uint32Array =>
    Uint32Array.from(written, (one) => {
      const word = wordIn(store, forms, one)
      words.set(word, (words.get(word) ?? 0) + 1)
      counts.set(word.term, addOne(counts.get(word.term) ?? 0, field))
      return word.term.number
    })
  read(lowerWords(document.title), 'title')
  for (const text of document.keywords ?? []) read(lowerWords(text), 'keywords')
  const sections = document.sections.map(({ heading, text }): StoredSection => {
    const plain = onOneLine(text)
    const placed = placedWords(plain)
    return {
      heading: read(lowerWords(heading), 'heading'),
      text: read(placed.words, 'body'),
      plain,
      starts: placed.starts,
      ends: placed.ends,
    }
  })
  for (const [word, count] of words) word.count += count
  for (const [{ posting }, packed] of counts) {
    posting.places.push(place)
    posting.counts.push(packed)
  }
  return {
    document,
    place,
    words,
    terms: [...counts.keys()],
    bodyLength: sections.reduce((sum, { text }) => sum + text.length, 0),
    titleTerms: titleTermsOf(store, forms, document.title),
    sections,
  }
}

const onOneLine = (text: string): string => {
  const composed = text.normalize('NFC')
  return /\s{2}|[^\S ]|^ | $/.test(composed) ? composed.replace(/\s+/g, ' ').trim() : composed
}

function titleTermsOf(store: Store, forms: WordForms, title: string): Term[] {
  return [...new Set(lowerWords(title).map((word) => wordIn(store, forms, word).term))]
}

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
