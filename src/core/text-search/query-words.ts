const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu

/** A word of a text in lower case, and where it stands: from `start` up to and without `end`. */
export type PlacedWord = { word: string; start: number; end: number }

/** The words of a text in lower case, in their true spelling and in order. */
export function lowerWords(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(wordPattern) ?? []
}

/** The words of a text with their places. The text should be in NFC, or accents may be cut from their letters. */
export function placedWords(text: string): PlacedWord[] {
  const found: PlacedWord[] = []
  for (const match of text.matchAll(wordPattern))
    found.push({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length })
  return found
}

const mostCharacters = 300
const mostWords = 24

/** What a person typed: its words, at most 24; `isOpen` when the last one may be unfinished. */
export function queryWords(query: string): { words: string[]; isOpen: boolean } {
  const text = query.slice(0, mostCharacters)
  const words = lowerWords(text).slice(0, mostWords)
  return { words, isOpen: /[\p{L}\p{N}]$/u.test(text) }
}
