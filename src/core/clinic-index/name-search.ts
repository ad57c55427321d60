import { allowedTypos, editDistance, letterMask, maskAllows } from '#core/edit-distance.ts'
import { foldedWords } from '#core/fold.ts'
import { type NamePostings, visitRows } from './name-postings.ts'

/** A word of the vocabulary that answers a typed one; `quality` 1 for the word itself, less for a beginning or an error. */
type Answer = { word: number; quality: number }
export type NameTerm = { answers: Answer[]; weight: number; isCommon: boolean }

/** The vocabulary as it is now: how many living rows a word stands in. */
export type NameVocabulary = { postings: NamePostings; liveRows: number; countOf(word: number): number }

const qualities = { same: 1, begins: 0.8, oneTypo: 0.5, twoTypos: 0.4 }
const mostWords = 8
/** A word in more than one row of twenty (and at least twenty) says little: it need not match when another word does. */
const commonShare = 0.05
const commonRows = 20

/**
 * What a typed name asks for, one term a word. A word stands for itself and all that begin so; one that is unknown is taken for
 * two words written together, or else for a typing error. Undefined when nothing was typed.
 */
export function nameTerms(text: string, vocabulary: NameVocabulary): NameTerm[] | undefined {
  const words = foldedWords(text.slice(0, 200)).slice(0, mostWords)
  if (words.length === 0) return undefined
  const terms = joinNeighbours(words, vocabulary)
    .flatMap((word) => splitUnknown(word, vocabulary))
    .map((word) => termOf(word, vocabulary))
  const isAllCommon = terms.every((term) => term.isCommon)
  return terms.map((term) => ({ ...term, isCommon: term.isCommon && !isAllCommon }))
}

const lives = (word: string, { postings, countOf }: NameVocabulary): number | undefined => {
  const number = postings.numbers.get(word)
  return number !== undefined && countOf(number) > 0 ? number : undefined
}

/** `fysio danmark` for a clinic that writes itself in one word. */
function joinNeighbours(words: string[], vocabulary: NameVocabulary): string[] {
  const joined: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const next = words[index + 1]
    const isApart =
      next === undefined || (lives(word, vocabulary) !== undefined && lives(next, vocabulary) !== undefined)
    if (isApart || lives(word + next, vocabulary) === undefined) joined.push(word)
    else {
      joined.push(word + next)
      index++
    }
  }
  return joined
}

/** `fysiodanmark` for a clinic that writes itself in two. */
function splitUnknown(word: string, vocabulary: NameVocabulary): string[] {
  if (word.length < 6 || beginningWith(word, vocabulary).length > 0) return [word]
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const parts = [word.slice(0, cut), word.slice(cut)]
    if (parts.every((part) => lives(part, vocabulary) !== undefined)) return parts
  }
  return [word]
}

function termOf(word: string, vocabulary: NameVocabulary): NameTerm {
  const known = beginningWith(word, vocabulary)
  const answers = known.length > 0 ? known : mistyped(word, vocabulary)
  let rows = 0
  for (const answer of answers) rows += vocabulary.countOf(answer.word)
  return {
    answers: answers.sort((one, other) => other.quality - one.quality),
    weight: Math.log(1 + vocabulary.liveRows / Math.max(1, rows)),
    isCommon: rows > commonRows && rows > commonShare * vocabulary.liveRows,
  }
}

/** The word and, from two letters on, the words that begin with it. */
function beginningWith(word: string, vocabulary: NameVocabulary): Answer[] {
  const { postings, countOf } = vocabulary
  const exact = lives(word, vocabulary)
  const answers: Answer[] = exact === undefined ? [] : [{ word: exact, quality: qualities.same }]
  if (word.length < 2) return answers
  const add = (number: number): void => {
    if (number !== exact && countOf(number) > 0) answers.push({ word: number, quality: qualities.begins })
  }
  for (let number = firstFrom(postings, word); number < postings.sortedCount; number++) {
    if (!postings.words[number]!.startsWith(word)) break
    add(number)
  }
  for (let number = postings.sortedCount; number < postings.words.length; number++) {
    if (postings.words[number]!.startsWith(word)) add(number)
  }
  return answers
}

/** The first sorted word that is not before the given one. */
function firstFrom({ words, sortedCount }: NamePostings, word: string): number {
  let low = 0
  let high = sortedCount
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < word) low = middle + 1
    else high = middle
  }
  return low
}

function mistyped(word: string, { postings, countOf }: NameVocabulary): Answer[] {
  if (word.length < 3) return []
  const mask = letterMask(word)
  const limit = allowedTypos(word)
  const answers: Answer[] = []
  for (let number = 0; number < postings.words.length; number++) {
    const other = postings.words[number]!
    if (Math.abs(other.length - word.length) > limit) continue
    if (!maskAllows(mask, postings.masks[number] ?? letterMask(other), limit)) continue
    const distance = editDistance(word, other, limit)
    if (distance > limit || countOf(number) === 0) continue
    answers.push({ word: number, quality: distance === 1 ? qualities.oneTypo : qualities.twoTypos })
  }
  return answers
}

/** Room for one search, an entry a row. */
export type NameMarks = { stamp: number; stamps: Int32Array; progress: Uint8Array; strengths: Float64Array }

export const createMarks = (rows: number): NameMarks => ({
  stamp: 0,
  stamps: new Int32Array(rows),
  progress: new Uint8Array(rows),
  strengths: new Float64Array(rows),
})

/**
 * Writes the rows that hold all rare words into `into` (removed rows included) and gives their number; `marks.strengths` of a
 * row is then the share of the words' weight that it holds, 0 to 1.
 */
export function markRows(
  terms: NameTerm[],
  postings: NamePostings,
  room: { marks: NameMarks; into: Int32Array },
): number {
  const { marks, into } = room
  const stamp = ++marks.stamp
  const required = terms.filter((term) => !term.isCommon)
  const total = terms.reduce((sum, term) => sum + term.weight, 0)
  let count = 0
  for (const [step, { answers, weight }] of required.entries()) {
    for (const { word, quality } of answers) {
      const gain = (weight * quality) / total
      visitRows(postings, word, (row) => {
        if (step === 0) {
          if (marks.stamps[row] === stamp) return
          marks.stamps[row] = stamp
          marks.strengths[row] = 0
        } else if (marks.stamps[row] !== stamp || marks.progress[row] !== step) return
        marks.progress[row] = step + 1
        marks.strengths[row]! += gain
        if (step === required.length - 1) into[count++] = row
      })
    }
  }
  const optional = terms.filter((term) => term.isCommon)
  for (const [index, { answers, weight }] of optional.entries()) {
    const step = required.length + index + 1
    for (const { word, quality } of answers) {
      const gain = (weight * quality) / total
      visitRows(postings, word, (row) => {
        const progress = marks.progress[row]!
        if (marks.stamps[row] !== stamp || progress < required.length || progress >= step) return
        marks.progress[row] = step
        marks.strengths[row]! += gain
      })
    }
  }
  return count
}
