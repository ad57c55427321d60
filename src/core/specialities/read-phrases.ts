import { complaintWords } from './filler-words.ts'
import type { PhraseDictionary } from './phrase-dictionary.ts'
import { type Token, tokensOf } from './token.ts'

export type ReadOptions = {
  /** Only names and synonyms as they are (in any spelling of æ, ø and å); endings, compounds and errors are left alone. */
  onlySpelled?: boolean
  /** False leaves out typing errors, split compounds and unfinished words. */
  mayGuess?: boolean
  /** A word this is true for is never guessed about. */
  isNameWord?: (word: string) => boolean
}

/** A phrase that was recognised, from its first to its last token. */
export type ReadPhrase = { ids: string[]; tokens: Token[]; isExact: boolean }

type Found = { ids: string[]; from: number; to: number }
type Finder = (tokens: Token[], dictionary: PhraseDictionary, options: ReadOptions) => Found | undefined
const mostWords = 24

/**
 * Every phrase of the text, the longest first: all that are known, through the dictionaries in order, and then guesses about the
 * words that are left.
 */
export function readPhrases(text: string, dictionaries: PhraseDictionary[], options: ReadOptions): ReadPhrase[] {
  const phrases: ReadPhrase[] = []
  let open = [tokensOf(text).slice(0, mostWords)]
  const isCertain = options.onlySpelled || options.mayGuess === false
  for (const finder of isCertain ? [findKnown] : [findKnown, findCompound, findMended, findUnfinished]) {
    for (;;) {
      const step = readOne(open, dictionaries, (tokens, dictionary) => finder(tokens, dictionary, options))
      if (!step) break
      phrases.push({ ...step.phrase, isExact: finder === findKnown })
      open = step.open
    }
  }
  return phrases
}

/** One more phrase, and the stretches of words that are left on either side of it. */
function readOne(
  open: Token[][],
  dictionaries: PhraseDictionary[],
  find: (tokens: Token[], dictionary: PhraseDictionary) => Found | undefined,
): { phrase: { ids: string[]; tokens: Token[] }; open: Token[][] } | undefined {
  for (const dictionary of dictionaries) {
    for (const [index, tokens] of open.entries()) {
      const found = find(tokens, dictionary)
      if (!found) continue
      const sides = [tokens.slice(0, found.from), tokens.slice(found.to)].filter((side) => side.length > 0)
      const phrase = { ids: found.ids, tokens: tokens.slice(found.from, found.to) }
      return { phrase, open: open.toSpliced(index, 1, ...sides) }
    }
  }
  return undefined
}

/** The longest phrase, of equals the first; spelled before inflected. */
const findKnown: Finder = (tokens, dictionary, options) => {
  const looks = options.onlySpelled ? [dictionary.spelled] : [dictionary.spelled, dictionary.inflected]
  for (let length = Math.min(dictionary.longestPhrase + 1, tokens.length); length > 0; length--) {
    for (const look of looks) {
      for (let from = 0; from + length <= tokens.length; from++) {
        const ids = look(tokens.slice(from, from + length))
        if (ids.length > 0) return { ids, from, to: from + length }
      }
    }
  }
  return undefined
}

const mayGuessAbout = (token: Token, dictionary: PhraseDictionary, options: ReadOptions): boolean =>
  !dictionary.knows(token) && !complaintWords.has(token.spelled) && !options.isNameWord?.(token.typed)

/** One unknown word, guessed about by itself. */
const guessWord =
  (guess: (dictionary: PhraseDictionary, token: Token) => string[]): Finder =>
  (tokens, dictionary, options) => {
    for (const [from, token] of tokens.entries()) {
      const ids = mayGuessAbout(token, dictionary, options) ? guess(dictionary, token) : []
      if (ids.length > 0) return { ids, from, to: from + 1 }
    }
    return undefined
  }

const findCompound = guessWord((dictionary, token) => dictionary.splitCompound(token))
const findUnfinished = guessWord((dictionary, token) => dictionary.completing(token))

/** As `findKnown`, after typing errors in unknown words are mended. */
const findMended: Finder = (tokens, dictionary, options) =>
  findKnown(
    tokens.map((token) => (mayGuessAbout(token, dictionary, options) ? (dictionary.mend(token) ?? token) : token)),
    dictionary,
    options,
  )
