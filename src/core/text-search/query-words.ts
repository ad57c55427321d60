import { wordPattern, wordsOf } from '#core/fold.ts'

/** The words of a text in lower case, in their true spelling and in order. */
export function lowerWords(text: string): string[] {
  return wordsOf(text.toLowerCase())
}

/** The same with their places: word n goes from `starts[n]` up to and without `ends[n]`. The text should be in NFC. */
export function placedWords(text: string): { words: string[]; starts: Uint32Array; ends: Uint32Array } {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(wordPattern)) {
    words.push(match[0].toLowerCase())
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  return { words, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

const mostCharacters = 300
const mostWords = 24

/** What a person typed: its words, at most 24; `isOpen` when the last one may be unfinished. */
export function queryWords(query: string): { words: string[]; isOpen: boolean } {
  const text = query.slice(0, mostCharacters)
  const words = lowerWords(text).slice(0, mostWords)
  return { words, isOpen: /[\p{L}\p{N}]$/u.test(text) }
}
