import { wordsOf } from '#core/fold.ts'
import { complaintWords, emptyCompoundParts, genericWords, joiningWords } from './filler-words.ts'
import { createPhraseDictionary, type PhraseDictionary, type Token, tokenOf, tokensOf } from './phrase-dictionary.ts'
import type { Speciality } from './speciality.ts'

type Language = 'da' | 'nb' | 'en'

export type SpecialityMatch = {
  /** Best first; several when the words are the names of several specialities. */
  ids: string[]
  /** The words as typed that matched. */
  matched: string
  /** The other words as typed, without fillers such as "ondt i min" and "fysioterapeut". */
  rest: string
  /** False when a typing error was mended, a compound was split or the end was guessed. */
  isExact: boolean
}

export type SpecialityMatchOptions = {
  /** Only names and synonyms as they are (in any spelling of æ, ø and å); endings, compounds and errors are left alone. */
  onlySpelled?: boolean
  /** False leaves out typing errors, split compounds and unfinished words. */
  mayGuess?: boolean
  /** A word this is true for is never guessed about. */
  isNameWord?: (word: string) => boolean
}

/** The tree of specialities, and what people call them. */
export type SpecialityIndex = {
  readonly all: readonly Speciality[]
  get(id: string): Speciality | undefined
  /**
   * The longest phrase of the text that names a speciality, first in the language, then in its neighbours
   * (Danish and Norwegian each other, then English), and only then by guessing about words that are unknown.
   */
  match(text: string, language: Language, options?: SpecialityMatchOptions): SpecialityMatch | undefined
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

type Found = { ids: string[]; from: number; to: number; isExact: boolean }
type Finder = (tokens: Token[], dictionary: PhraseDictionary, options: SpecialityMatchOptions) => Found | undefined

/** Makes the tree searchable. A parent that does not exist makes a root; a cycle is cut. */
export function createSpecialityIndex(specialities: readonly Speciality[]): SpecialityIndex {
  const byId = new Map(specialities.map((speciality) => [speciality.id, speciality]))
  const languages: Language[] = ['da', 'nb', 'en']
  const dictionaries = new Map(languages.map((one) => [one, createPhraseDictionary(specialities, one)]))
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
    match: (text, language, options = {}) => matchText(text, (find) => search(find, language), options),
    descendants: (id) => collect(id, (one) => childIds.get(one) ?? []),
    ancestors: (id) => collect(id, (one) => [parentOf(one) ?? []].flat()),
    bySlug: (language, slug) => slugs.get(`${language}/${slug}`),
    children,
  }

  function search(find: Parameters<Parameters<typeof matchText>[1]>[0], language: Language): Found | undefined {
    for (const one of fallBacks[language]) {
      const found = find(dictionaries.get(one)!)
      if (found) return found
    }
    return undefined
  }
}

/** Everything reached from a node step by step, nearest first, each once. */
function collect(id: string, next: (id: string) => string[]): string[] {
  const reached = new Set([id])
  for (const one of reached) for (const other of next(one)) reached.add(other)
  reached.delete(id)
  return [...reached]
}

function matchText(
  text: string,
  search: (find: (dictionary: PhraseDictionary) => Found | undefined) => Found | undefined,
  options: SpecialityMatchOptions,
): SpecialityMatch | undefined {
  const tokens = tokensOf(text).slice(0, 24)
  const finders: Finder[] =
    options.mayGuess === false || options.onlySpelled ? [findExact] : [findExact, findMended, findGuessed]
  for (const finder of finders) {
    const found = search((dictionary) => finder(tokens, dictionary, options))
    if (!found) continue
    return { ids: found.ids, isExact: found.isExact, ...divide(text, tokens.slice(found.from, found.to)) }
  }
  return undefined
}

/** The words from the first to the last that matched, and the others that say something. */
function divide(text: string, tokens: Token[]): { matched: string; rest: string } {
  const words = wordsOf(text)
  const from = tokens[0]!.position
  const to = tokens.at(-1)!.position + 1
  const isFiller = (word: string): boolean =>
    [joiningWords, complaintWords, genericWords].some((fillers) => fillers.has(word.toLowerCase()))
  return {
    matched: words.slice(from, to).join(' '),
    rest: [...words.slice(0, from), ...words.slice(to)].filter((word) => !isFiller(word)).join(' '),
  }
}

/** The longest phrase, of equals the first; spelled before inflected. */
function findExact(tokens: Token[], dictionary: PhraseDictionary, options: SpecialityMatchOptions): Found | undefined {
  for (let length = Math.min(dictionary.longestPhrase + 1, tokens.length); length > 0; length--) {
    for (const look of options.onlySpelled ? [dictionary.spelled] : [dictionary.spelled, dictionary.inflected]) {
      for (let from = 0; from + length <= tokens.length; from++) {
        const ids = look(tokens.slice(from, from + length))
        if (ids.length > 0) return { ids, from, to: from + length, isExact: true }
      }
    }
  }
  return undefined
}

const mayGuessAbout = (token: Token, dictionary: PhraseDictionary, options: SpecialityMatchOptions): boolean =>
  !dictionary.knows(token) && !complaintWords.has(token.spelled) && !options.isNameWord?.(token.typed)

/** As `findExact`, after typing errors in unknown words are mended. */
function findMended(tokens: Token[], dictionary: PhraseDictionary, options: SpecialityMatchOptions): Found | undefined {
  const compound = findCompound(tokens, dictionary, options)
  if (compound) return compound
  const mended = tokens.map((token) =>
    mayGuessAbout(token, dictionary, options) ? (dictionary.mend(token) ?? token) : token,
  )
  const found = findExact(mended, dictionary, options)
  return found && { ...found, isExact: false }
}

/** Two known words written as one, with or without a joining s or e: the last says what it is, so its ids come first. */
function findCompound(
  tokens: Token[],
  dictionary: PhraseDictionary,
  options: SpecialityMatchOptions,
): Found | undefined {
  for (const [from, token] of tokens.entries()) {
    if (!mayGuessAbout(token, dictionary, options)) continue
    for (let cut = token.folded.length - 3; cut >= 3; cut--) {
      const head = idsOfPart(token.folded.slice(cut), dictionary)
      if (!head) continue
      const before = token.folded.slice(0, cut)
      const modifier = idsOfPart(before, dictionary) ?? idsOfPart(before.replace(/[se]$/, ''), dictionary)
      if (!modifier) continue
      const ids = [...new Set([...head, ...modifier])]
      if (ids.length > 0) return { ids, from, to: from + 1, isExact: false }
    }
  }
  return undefined
}

/** Ids of a part of a compound; an empty list for a word of complaint; undefined when the part is no word we know. */
function idsOfPart(part: string, dictionary: PhraseDictionary): string[] | undefined {
  if (part.length < 3) return undefined
  const ids = dictionary.inflected([tokenOf(part, 0)])
  if (ids.length > 0) return ids
  return emptyCompoundParts.has(part) ? [] : undefined
}

/** The end of an unfinished word. */
function findGuessed(
  tokens: Token[],
  dictionary: PhraseDictionary,
  options: SpecialityMatchOptions,
): Found | undefined {
  for (const [from, token] of tokens.entries()) {
    if (!mayGuessAbout(token, dictionary, options)) continue
    const ids = dictionary.completing(token)
    if (ids.length > 0) return { ids, from, to: from + 1, isExact: false }
  }
  return undefined
}
