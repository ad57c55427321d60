import { createGuesser, type Guesser } from './guess-words.ts'
import type { Speciality } from './speciality.ts'
import { stemOf } from './stem-of.ts'
import { type Token, tokensOf } from './token.ts'

type Language = 'da' | 'nb' | 'en'

/** What one language calls the specialities. */
export type PhraseDictionary = Guesser & {
  /** The most words a phrase has, joining words not counted. */
  longestPhrase: number
  /** Ids, best first, by the words' skeletons. */
  spelled(tokens: Token[]): string[]
  /** Ids, best first, by the words' stems; also finds a compound written in two words, and the reverse. */
  inflected(tokens: Token[]): string[]
  /** True when the word is part of any phrase, in any ending. */
  knows(token: Token): boolean
}

/** `rank`: 0 the name, 1 a synonym, 2 a part of the name. */
type Entry = { id: string; spelled: string; rank: number }

const foldedKey = (tokens: Token[]): string => tokens.map((token) => token.folded).join('')
const stemKeys = (tokens: Token[]): string[] => {
  const joined = foldedKey(tokens.slice(0, -1)) + (tokens.at(-1)?.stem ?? '')
  return [...new Set([tokens.map((token) => token.stem).join(''), joined, stemOf(foldedKey(tokens))])]
}
const spelledKey = (tokens: Token[]): string => tokens.map((token) => token.spelled).join('')

function addEntry(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
  const kept = entries.get(key)
  if (!kept) entries.set(key, [entry])
  else if (!kept.some((one) => one.id === entry.id && one.spelled === entry.spelled)) kept.push(entry)
}

/** Those spelled just as typed, or else all; names before synonyms before parts of names. */
function idsOf(entries: Entry[] | undefined, tokens: Token[]): string[] {
  if (!entries) return []
  const asTyped = entries.filter((entry) => entry.spelled === spelledKey(tokens))
  const chosen = asTyped.length > 0 ? asTyped : entries
  const byRank = [...chosen].sort((one, other) => one.rank - other.rank)
  return [...new Set(byRank.map((entry) => entry.id))]
}

/** `Læg og skinneben` is found by either; `Multipel sklerose (MS)` too. */
function partsOfName(name: string): string[] {
  return name.split(/\s+(?:og|eller|and|or)\s+|[,()]/).map((part) => part.trim())
}

type Phrase = Entry & { tokens: Token[] }

function phrasesOf(specialities: readonly Speciality[], language: Language): Phrase[] {
  return specialities.flatMap(({ id, name, synonyms }) => {
    const texts = new Map(partsOfName(name[language]).map((part) => [part, 2]))
    for (const synonym of synonyms[language]) texts.set(synonym, 1)
    texts.set(name[language], 0)
    return [...texts].flatMap(([text, rank]) => {
      const tokens = tokensOf(text)
      return tokens.length > 0 ? [{ id, spelled: spelledKey(tokens), rank, tokens }] : []
    })
  })
}

/** Gathers the names and synonyms of one language. */
export function createPhraseDictionary(specialities: readonly Speciality[], language: Language): PhraseDictionary {
  const phrases = phrasesOf(specialities, language)
  const byFold = new Map<string, Entry[]>()
  const byStem = new Map<string, Entry[]>()
  for (const { tokens, ...entry } of phrases) {
    addEntry(byFold, foldedKey(tokens), entry)
    for (const key of stemKeys(tokens)) addEntry(byStem, key, entry)
  }
  const tokens = phrases.flatMap((phrase) => phrase.tokens)
  const stems = new Set(tokens.map((token) => token.stem))
  const inflected = (asked: Token[]): string[] => {
    const key = stemKeys(asked).find((one) => byStem.has(one))
    return key === undefined ? [] : idsOf(byStem.get(key), asked)
  }
  return {
    longestPhrase: Math.max(1, ...phrases.map((phrase) => phrase.tokens.length)),
    spelled: (asked) => idsOf(byFold.get(foldedKey(asked)), asked),
    inflected,
    knows: (token) => stems.has(token.stem),
    ...createGuesser(tokens, phrases, inflected),
  }
}
