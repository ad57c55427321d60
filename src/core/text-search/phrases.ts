import { foldedWords } from '#core/fold.ts'

const longestEnding = 4

/**
 * Finds whether a text holds one of some phrases: all its words, in any order and spelling. Words may be inflected
 * (`læg` is found in `læggen`, not in `lægkrampe`); a phrase of one word may go on freely (`blodprop`, `blodpropsymptomer`).
 */
export function phraseFinder(phrases: readonly string[]): (text: string) => boolean {
  const wanted = phrases.map(foldedWords).filter((words) => words.length > 0)
  return (text) => {
    const typed = foldedWords(text)
    return wanted.some((words) => {
      const ending = words.length === 1 ? Number.POSITIVE_INFINITY : longestEnding
      return words.every((word) => typed.some((one) => one.startsWith(word) && one.length - word.length <= ending))
    })
  }
}
