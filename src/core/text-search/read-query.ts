import { type Expansion, sameWord, type Words, withWholes, wordAndWholes } from './expand-word.ts'
import { queryWords } from './query-words.ts'
import { type ReadWord, readWord } from './read-word.ts'
import type { Term } from './store.ts'
import type { FoundPhrase, SynonymPhrases } from './synonym-phrases.ts'
import { weights } from './weights.ts'

/** One way to put what is wanted: all its groups together, each a word with all that answers it. A synonym is not typed. */
export type Reading = { weight: number; groups: Expansion[]; isTyped: boolean }
/** Something the query asks for; the reading that suits a document best counts. */
export type Concept = { weight: number; readings: Reading[] }
export type ReadQuery = {
  concepts: Concept[]
  /** Words of the query that say something, and how many of them nothing in the library answers. */
  words: string[]
  /** The other words; they count for titles only. */
  stops: Term[]
  unknown: number
  /** The query with typing errors put right. */
  mended: string | undefined
}
const typed = (groups: Expansion[], weight = 1): Reading => ({ weight, groups, isTyped: true })
/** A synonym of what the library does not have at all. */
const standingAlone = (reading: Reading): Reading => ({ ...reading, weight: weights.onlySynonym })
export type QueryReader = Words & { phrases: SynonymPhrases; stopWords: ReadonlySet<string> }

/** `3` stands in too many places to say anything. */
const isDigit = (word: string): boolean => /^\d$/.test(word)

/** What a query asks for. */
export function readQuery(text: string, reader: QueryReader): ReadQuery {
  const query = queryWords(text)
  const content = query.words.filter((word) => !reader.stopWords.has(word) && !isDigit(word))
  const words = content.length > 0 ? content : query.words
  const isOpen = (at: number) => query.isOpen && at === words.length - 1 && words[at] === query.words.at(-1)
  const read = words.map((word, at) => readWord(word, isOpen(at), reader))
  const joined = joinedWords(query.words, words, reader)
  const phrases = phraseConcepts(read, joined, reader)
  const singles = read.flatMap(({ whole }, at) =>
    whole.size > 0 && !phrases.covered.has(at) ? [{ weight: 1, readings: [typed([whole])] }] : [],
  )
  const answered = read.filter(({ whole, parts }, at) => whole.size + parts.length > 0 || phrases.covered.has(at))
  const isMended = read.some(({ spelled }, at) => spelled !== words[at])
  return {
    concepts: [
      ...phrases.concepts,
      ...singles,
      ...read.flatMap((one, at) => (one.isKnown || !phrases.covered.has(at) ? partConcepts(one, reader) : [])),
    ],
    words,
    stops: query.words.flatMap((word) => (reader.stopWords.has(word) ? [...sameWord(word, reader).keys()] : [])),
    unknown: words.length - answered.length,
    mended: isMended ? query.words.map((word) => read[words.indexOf(word)]?.spelled ?? word).join(' ') : undefined,
  }
}

/** Words written apart that the library writes in one, at the positions of those that are no stop words. */
type Joined = { positions: number[]; word: string; group: Expansion }
const shortestJoined = 3

function joinedWords(typed: readonly string[], words: readonly string[], reader: QueryReader): Joined[] {
  return typed.slice(1).flatMap((word, at): Joined[] => {
    const before = typed[at]!
    if (before.length < shortestJoined || word.length < shortestJoined) return []
    const positions = [words.indexOf(before), words.indexOf(word)].filter((position) => position >= 0)
    if (positions.length === 0) return []
    for (const link of ['', 's', 'e']) {
      const group = sameWord(before + link + word, reader)
      if (group.size > 0) return [{ positions, word: before + link + word, group: withWholes(group, reader) }]
    }
    return []
  })
}

type Phrases = { concepts: Concept[]; covered: Set<number> }

/** Words and phrases that have synonyms, and words written apart; `covered` are the positions that need no concept more. */
function phraseConcepts(read: readonly ReadWord[], joined: readonly Joined[], reader: QueryReader): Phrases {
  const concepts: Concept[] = []
  const covered = new Set<number>()
  const open = [...joined]
  const takeJoined = (positions: readonly number[]): Reading[] => {
    const at = open.findIndex((one) => one.positions.every((position) => positions.includes(position)))
    return at === -1 ? [] : open.splice(at, 1).map(({ group }) => typed([group], weights.joined))
  }
  const add = (positions: readonly number[], others: Reading[]): void => {
    const groups = positions.map((at) => read[at]!.whole)
    const own = groups.every(({ size }) => size > 0) ? [typed(groups)] : []
    const found = [...own, ...(positions.length > 1 ? takeJoined(positions) : [])]
    const readings = [...found, ...(found.length > 0 ? others : others.map(standingAlone))]
    if (readings.length === 0) return
    concepts.push({ weight: 1, readings })
    for (const at of positions) covered.add(at)
  }
  for (const { positions, alternatives } of findPhrases(
    read.map(({ spelled }) => spelled),
    reader,
  ))
    add(
      positions,
      alternatives.flatMap((words) => readAlternative(words, reader)),
    )
  for (const { positions, group } of open)
    if (!positions.some((at) => covered.has(at))) add(positions, [typed([group], weights.joined)])
    else concepts.push({ weight: weights.joinedBeside, readings: [typed([group])] })
  return { concepts, covered }
}

/** A word in its true spelling is never taken for another one. */
const findPhrases = (words: readonly string[], { phrases, store, forms }: QueryReader): FoundPhrase[] =>
  phrases.find(words, (word) => (store.terms.get(forms(word).stem)?.posting.places.length ?? 0) > 0)

function readAlternative(words: readonly string[], reader: QueryReader): Reading[] {
  const groups = words.map((word) => wordAndWholes(word, reader))
  return groups.every(({ size }) => size > 0) ? [{ weight: weights.synonym, groups, isTyped: false }] : []
}

/** A compound is also wanted as its parts, and as what means the same as a part; not one known only from a synonym. */
const partConcepts = ({ parts, isKnown }: ReadWord, reader: QueryReader): Concept[] =>
  parts
    .map(({ word, group }) => ({
      weight: isKnown ? weights.part : weights.partOfUnknown,
      readings: [
        ...(group.size > 0 ? [typed([group])] : []),
        ...findPhrases([word], reader).flatMap(({ alternatives }) =>
          alternatives.flatMap((words) => readAlternative(words, reader)),
        ),
      ],
    }))
    .filter(({ readings }) => readings.length > 0)
