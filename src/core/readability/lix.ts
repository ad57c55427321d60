/** LIX of a text and what it is made of. Words over six letters count as long; a sentence ends at `.`, `!`, `?` or `:`. */
export type Readability = { lix: number; words: number; wordsPerSentence: number; longWordPercent: number }

/**
 * The Scandinavian readability index (Björnsson 1968): words per sentence plus the percentage of long words.
 * Up to 30 is easy, 40 is ordinary, above 50 is hard. A text without words has 0.
 */
export function readabilityOf(plainText: string): Readability {
  const words = plainText.match(/[\p{L}\p{N}_'’-]+/gu) ?? []
  if (words.length === 0) return { lix: 0, words: 0, wordsPerSentence: 0, longWordPercent: 0 }
  const sentences = Math.max(1, (plainText.match(/[.!?:](?=\s|$)/g) ?? []).length)
  const wordsPerSentence = words.length / sentences
  const longWordPercent = (100 * words.filter((word) => [...word].length > 6).length) / words.length
  return { lix: wordsPerSentence + longWordPercent, words: words.length, wordsPerSentence, longWordPercent }
}
