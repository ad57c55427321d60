import { letterMask } from '#core/edit-distance.ts'

/** Which rows each word stands in. Words of the sorted part have numbers in alphabetical order; later ones follow. */
export type NamePostings = {
  words: string[]
  masks: Int32Array
  numbers: Map<string, number>
  /** How many words are sorted, with their rows in `rows` from `starts[word]` to `starts[word + 1]`. */
  sortedCount: number
  starts: Int32Array
  rows: Int32Array
  /** Rows added since, by word. */
  later: Map<number, number[]>
}

export const createPostings = (): NamePostings => ({
  words: [],
  masks: new Int32Array(0),
  numbers: new Map(),
  sortedCount: 0,
  starts: new Int32Array(1),
  rows: new Int32Array(0),
  later: new Map(),
})

/** Notes that a row is called by these words. */
export function addToPostings(postings: NamePostings, row: number, words: readonly string[]): void {
  for (const word of words) {
    let number = postings.numbers.get(word)
    if (number === undefined) {
      number = postings.words.push(word) - 1
      postings.numbers.set(word, number)
    }
    const rows = postings.later.get(number)
    if (rows) rows.push(row)
    else postings.later.set(number, [row])
  }
}

/** Calls `visit` with every row of a word, removed ones included. */
export function visitRows(postings: NamePostings, word: number, visit: (row: number) => void): void {
  if (word < postings.sortedCount) {
    const end = postings.starts[word + 1]!
    for (let index = postings.starts[word]!; index < end; index++) visit(postings.rows[index]!)
  }
  const later = postings.later.get(word)
  if (later) for (const row of later) visit(row)
}

/** The same postings for rows that have moved: `newRowOf` gives each old row's new number, or -1 for one that is gone. */
export function sortPostings(postings: NamePostings, newRowOf: Int32Array): NamePostings {
  const counts = new Int32Array(postings.words.length)
  for (let word = 0; word < counts.length; word++) {
    visitRows(postings, word, (row) => {
      if (newRowOf[row]! >= 0) counts[word]!++
    })
  }
  const kept = [...postings.words.keys()].filter((word) => counts[word]! > 0)
  kept.sort((one, other) => (postings.words[one]! < postings.words[other]! ? -1 : 1))
  const starts = new Int32Array(kept.length + 1)
  for (const [number, word] of kept.entries()) starts[number + 1] = starts[number]! + counts[word]!
  const rows = new Int32Array(starts[kept.length]!)
  for (const [number, word] of kept.entries()) {
    let next = starts[number]!
    visitRows(postings, word, (row) => {
      if (newRowOf[row]! >= 0) rows[next++] = newRowOf[row]!
    })
    rows.subarray(starts[number]!, next).sort()
  }
  const words = kept.map((word) => postings.words[word]!)
  return {
    words,
    masks: Int32Array.from(words, letterMask),
    numbers: new Map(words.map((word, number) => [word, number])),
    sortedCount: words.length,
    starts,
    rows,
    later: new Map(),
  }
}
