import { foldedWords } from '#core/fold.ts'

/** A text to be found: the title weighs most, then headings, then the body. `id` comes back in the hits. */
export type SearchDocument<Id> = { id: Id; title: string; headings: string[]; body: string }
export type TextIndex<Id> = {
  /** The best first; at most `limit`. A query without words finds nothing. */
  search(query: string, limit: number): { id: Id; score: number }[]
}

const weights = { title: 8, headings: 3, body: 1 } as const
const saturation = 1.5
type Field = keyof typeof weights
type Posting = { document: number; weight: number }

/**
 * A small ranker in memory: words are folded to skeletons, so that spelling across the Nordic languages does not matter;
 * each word that a document has adds to its score, a rare word more than a common one, and the last word may be unfinished.
 * An unknown compound is taken apart.
 * `synonyms` maps a folded phrase to folded words that are searched for as well, at half the weight.
 */
export function createTextIndex<Id>(
  documents: SearchDocument<Id>[],
  synonyms: ReadonlyMap<string, readonly string[]> = new Map(),
): TextIndex<Id> {
  const postings = new Map<string, Posting[]>()
  documents.forEach((document, at) => {
    for (const [word, weight] of wordWeights(document)) {
      const list = postings.get(word)
      if (list) list.push({ document: at, weight })
      else postings.set(word, [{ document: at, weight }])
    }
  })
  const vocabulary: Vocabulary = { sorted: [...postings.keys()].sort(), has: (word) => postings.has(word) }
  const rarity = (found: number) => Math.log(1 + documents.length / found)
  return {
    search(query, limit) {
      const scores = new Map<number, number>()
      for (const { words, share } of wantedWords(query, vocabulary, synonyms)) {
        const best = new Map<number, number>()
        for (const word of words)
          for (const { document, weight } of postings.get(word) ?? [])
            best.set(document, Math.max(best.get(document) ?? 0, weight))
        for (const [document, weight] of best)
          scores.set(document, (scores.get(document) ?? 0) + share * rarity(best.size) * weight)
      }
      return [...scores]
        .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
        .slice(0, limit)
        .map(([document, score]) => ({ id: documents[document]!.id, score }))
    },
  }
}

/** How much a document is about each of its words; a word repeated often gains less and less. */
function wordWeights<Id>(document: SearchDocument<Id>): Map<string, number> {
  const sums = new Map<string, number>()
  const add = (text: string, field: Field) => {
    for (const word of foldedWords(text)) sums.set(word, (sums.get(word) ?? 0) + weights[field])
  }
  add(document.title, 'title')
  for (const heading of document.headings) add(heading, 'headings')
  add(document.body, 'body')
  return new Map([...sums].map(([word, sum]) => [word, sum / (sum + saturation * weights.title)]))
}

type Wanted = { words: string[]; share: number }
type Vocabulary = { sorted: string[]; has(word: string): boolean }

/** Groups of words of which a document needs one: each word typed, and the synonyms of the whole query. */
function wantedWords(
  query: string,
  vocabulary: Vocabulary,
  synonyms: ReadonlyMap<string, readonly string[]>,
): Wanted[] {
  const typed = foldedWords(query).slice(0, 20)
  const groups: Wanted[] = typed.map((word, at) => ({
    words: at === typed.length - 1 ? [word, ...beginningWith(word, vocabulary.sorted)] : [word],
    share: 1,
  }))
  for (const word of typed)
    if (!vocabulary.has(word))
      for (const part of compoundParts(word, vocabulary)) groups.push({ words: [part], share: 1 })
  for (const word of synonyms.get(typed.join(' ')) ?? []) groups.push({ words: [word], share: 0.5 })
  return groups
}

/**
 * `natkramper` is `nat` and `kramper` when both are known; a linking s or e may stand between them. Where only the last
 * part is known, that alone.
 */
function compoundParts(word: string, vocabulary: Vocabulary): string[] {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const right = word.slice(cut)
    if (!vocabulary.has(right)) continue
    const left = [word.slice(0, cut), word.slice(0, cut).replace(/[se]$/, '')].find((part) => vocabulary.has(part))
    if (left) return [left, right]
    if (right.length >= 5) return [right]
  }
  return []
}

/** Words of the vocabulary with this beginning of three letters or more; at most 30. */
function beginningWith(beginning: string, vocabulary: string[]): string[] {
  if (beginning.length < 3) return []
  let low = 0
  let high = vocabulary.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (vocabulary[middle]! < beginning) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let at = low; at < vocabulary.length && found.length < 30 && vocabulary[at]!.startsWith(beginning); at++)
    found.push(vocabulary[at]!)
  return found
}
