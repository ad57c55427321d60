import { wordsOf } from '#core/fold.ts'
import { isFiller } from './filler-words.ts'
import { createPhraseDictionary, type PhraseDictionary } from './phrase-dictionary.ts'
import { type ReadOptions, readPhrases } from './read-phrases.ts'
import type { Speciality } from './speciality.ts'
import { tokenOf } from './token.ts'

type Language = 'da' | 'nb' | 'en'
const languages: Language[] = ['da', 'nb', 'en']

type SpecialityMatch = {
  /** Those of the longest phrase first; several when the words name several specialities. */
  ids: string[]
  /** The words as typed that matched. */
  matched: string
  /** The other words as typed, without fillers such as "ondt i min" and "fysioterapeut", and without words that only phrases hold. */
  rest: string
  /** False when a typing error was mended, a compound was split or the end was guessed. */
  isExact: boolean
  /** Which words of the text (see `wordsOf`) matched, joining words between them included. */
  positions: number[]
}

/** The tree of specialities, and what people call them. */
export type SpecialityIndex = {
  readonly all: readonly Speciality[]
  get(id: string): Speciality | undefined
  /**
   * The phrases of the text that name specialities, the longest first: in the language, then in its neighbours (Danish and
   * Norwegian each other, then English), and only then by guessing about words that are unknown.
   */
  match(text: string, language: Language, options?: ReadOptions): SpecialityMatch | undefined
  /** True for a word of any phrase, in any ending: "natten" of "krampe om natten". */
  isPartOfPhrase(word: string, language: Language): boolean
  /** All below, without the node itself; empty for an unknown id. */
  descendants(id: string): string[]
  /** Nearest first, without the node itself; empty for an unknown id. */
  ancestors(id: string): string[]
  bySlug(language: Language, slug: string): Speciality | undefined
  /** In the order of the file; `undefined` gives the roots. */
  children(id: string | undefined): Speciality[]
}

const fallBacks: Record<Language, Language[]> = {
  da: ['da', 'nb', 'en'],
  nb: ['nb', 'da', 'en'],
  en: ['en', 'da', 'nb'],
}

/** Makes the tree searchable. A parent that does not exist makes a root; a cycle is cut. */
export function createSpecialityIndex(specialities: readonly Speciality[]): SpecialityIndex {
  const byId = new Map(specialities.map((speciality) => [speciality.id, speciality]))
  const dictionaries = new Map(languages.map((one) => [one, createPhraseDictionary(specialities, one)]))
  const dictionariesFor = (language: Language): PhraseDictionary[] =>
    fallBacks[language].map((one) => dictionaries.get(one)!)
  const slugs = new Map(
    specialities.flatMap((speciality) => languages.map((one) => [`${one}/${speciality.slug[one]}`, speciality])),
  )
  const parentOf = (id: string): string | undefined => {
    const parent = byId.get(id)?.parent
    return parent !== undefined && byId.has(parent) ? parent : undefined
  }
  const children = (id: string | undefined): Speciality[] => specialities.filter((one) => parentOf(one.id) === id)
  const childIds = new Map(specialities.map(({ id }) => [id, children(id).map((child) => child.id)]))
  return {
    all: specialities,
    get: (id) => byId.get(id),
    match: (text, language, options = {}) => matchText(text, dictionariesFor(language), options),
    isPartOfPhrase: (word, language) => dictionaries.get(language)!.knows(tokenOf(word, 0)),
    descendants: (id) => collect(id, (one) => childIds.get(one) ?? []),
    ancestors: (id) => collect(id, (one) => [parentOf(one) ?? []].flat()),
    bySlug: (language, slug) => slugs.get(`${language}/${slug}`),
    children,
  }
}

/** Everything reached from a node step by step, nearest first, each once. */
function collect(id: string, next: (id: string) => string[]): string[] {
  const reached = new Set([id])
  for (const one of reached) for (const other of next(one)) reached.add(other)
  reached.delete(id)
  return [...reached]
}

function matchText(text: string, dictionaries: PhraseDictionary[], options: ReadOptions): SpecialityMatch | undefined {
  const phrases = readPhrases(text, dictionaries, options)
  if (phrases.length === 0) return undefined
  const words = wordsOf(text)
  const taken = new Set<number>()
  for (const { tokens } of phrases) {
    for (let position = tokens[0]!.position; position <= tokens.at(-1)!.position; position++) taken.add(position)
  }
  const isLeft = (word: string, position: number): boolean =>
    !taken.has(position) && !isFiller(word) && !dictionaries[0]!.knows(tokenOf(word, position))
  return {
    ids: [...new Set(phrases.flatMap(({ ids }) => ids))],
    matched: words.filter((_, position) => taken.has(position)).join(' '),
    rest: words.filter(isLeft).join(' '),
    isExact: phrases.every((phrase) => phrase.isExact),
    positions: [...taken].sort((one, other) => one - other),
  }
}
