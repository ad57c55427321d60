import { foldWord, wordsOf } from '#core/fold.ts'
import { genericWords, joiningWords, withoutNearMe } from './filler-words.ts'
import { stemOf } from './stem-of.ts'

/** A word of a text with its keys; `position` counts all words of the text. */
export type Token = { typed: string; position: number; spelled: string; folded: string; stem: string }

/** The words of a text without those that join or that every clinic is called. */
export function tokensOf(text: string): Token[] {
  return wordsOf(withoutNearMe(text))
    .map(tokenOf)
    .filter(({ spelled, folded }) => folded !== '' && !joiningWords.has(spelled) && !genericWords.has(spelled))
}

export function tokenOf(typed: string, position: number): Token {
  const folded = foldWord(typed)
  return { typed, position, spelled: typed.toLowerCase(), folded, stem: stemOf(folded) }
}
