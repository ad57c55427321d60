import { allowedTypos, editDistance, letterMask, maskAllows } from '#core/edit-distance.ts'
import { foldWord, wordsOf } from '#core/fold.ts'
import { genericWords, joiningWords } from './filler-words.ts'
import type { Speciality } from './speciality.ts'
import { stemOf } from './stem-of.ts'

type Language = 'da' | 'nb' | 'en'

/** A word of a text with its keys; `position` counts all words of the text. */
export type Token = { typed: string; position: number; spelled: string; folded: string; stem: string }

/** What one language calls the specialities. */
export type PhraseDictionary = {
  /** The most words a phrase has, joining words not counted. */
  longestPhrase: number
  /** Ids, best first, by the words' skeletons. */
  spelled(tokens: Token[]): string[]
  /** Ids, best first, by the words' stems; also finds a compound written in two words, and the reverse. */
  inflected(tokens: Token[]): string[]
  /** True when the word is part of any phrase, in any ending. */
  knows(token: Token): boolean
  /** The known word that a typing error was made in; only for words of five letters or more. */
  mend(token: Token): Token | undefined
  /** Ids of the shortest one-word phrase that begins so; only for four letters or more. */
  completing(token: Token): string[]
}

/** The words of a text without those that join or that every clinic is called. */
export function tokensOf(text: string): Token[] {
  return wordsOf(text)
    .map(tokenOf)
    .filter(({ spelled, folded }) => folded !== '' && !joiningWords.has(spelled) && !genericWords.has(spelled))
}

export function tokenOf(typed: string, position: number): Token {
  const folded = foldWord(typed)
  return { typed, position, spelled: typed.toLowerCase(), folded, stem: stemOf(folded) }
}

type Entry = { id: string; spelled: string; isName: boolean }
const shortestMended = 5
const shortestCompleted = 4

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

/** Those spelled just as typed, or else all; names before synonyms. */
function idsOf(entries: Entry[] | undefined, tokens: Token[]): string[] {
  if (!entries) return []
  const asTyped = entries.filter((entry) => entry.spelled === spelledKey(tokens))
  const chosen = asTyped.length > 0 ? asTyped : entries
  const byName = [...chosen].sort((one, other) => Number(other.isName) - Number(one.isName))
  return [...new Set(byName.map((entry) => entry.id))]
}

/** `Læg og skinneben` is found by either; `Multipel sklerose (MS)` too. */
function partsOfName(name: string): string[] {
  return name.split(/\s+(?:og|eller|and|or)\s+|[,()]/).map((part) => part.trim())
}

/** Gathers the names and synonyms of one language. */
export function createPhraseDictionary(specialities: readonly Speciality[], language: Language): PhraseDictionary {
  const byFold = new Map<string, Entry[]>()
  const byStem = new Map<string, Entry[]>()
  const words = new Map<string, Token & { mask: number }>()
  const stems = new Set<string>()
  let longestPhrase = 1
  for (const { id, name, synonyms } of specialities) {
    for (const phrase of new Set([name[language], ...partsOfName(name[language]), ...synonyms[language]])) {
      const tokens = tokensOf(phrase)
      if (tokens.length === 0) continue
      longestPhrase = Math.max(longestPhrase, tokens.length)
      const entry = { id, spelled: spelledKey(tokens), isName: phrase === name[language] }
      addEntry(byFold, foldedKey(tokens), entry)
      for (const key of stemKeys(tokens)) addEntry(byStem, key, entry)
      for (const token of tokens) {
        stems.add(token.stem)
        if (!words.has(token.folded)) words.set(token.folded, { ...token, mask: letterMask(token.folded) })
      }
    }
  }
  const phrasesByLength = [...byFold.keys()].sort((one, other) => one.length - other.length || (one < other ? -1 : 1))
  return {
    longestPhrase,
    spelled: (tokens) => idsOf(byFold.get(foldedKey(tokens)), tokens),
    inflected: (tokens) => {
      for (const key of stemKeys(tokens)) {
        const entries = byStem.get(key)
        if (entries) return idsOf(entries, tokens)
      }
      return []
    },
    knows: (token) => stems.has(token.stem) || words.has(token.folded),
    mend: (token) => mendWord(token, words.values()),
    completing: (token) => {
      if (token.folded.length < shortestCompleted) return []
      const phrase = phrasesByLength.find((one) => one.startsWith(token.folded))
      return phrase ? idsOf(byFold.get(phrase), [token]) : []
    },
  }
}

/** The nearest word with the same first letter; of equals the first in the alphabet. */
function mendWord(token: Token, words: Iterable<Token & { mask: number }>): Token | undefined {
  if (token.folded.length < shortestMended) return undefined
  const mask = letterMask(token.folded)
  let limit = allowedTypos(token.folded)
  let best: Token | undefined
  for (const word of words) {
    if (word.folded[0] !== token.folded[0] || !maskAllows(mask, word.mask, limit)) continue
    const distance = editDistance(token.folded, word.folded, limit)
    if (distance > limit || (best && distance === limit && word.folded >= best.folded)) continue
    limit = distance
    best = word
  }
  return best && { ...best, typed: token.typed, position: token.position }
}
