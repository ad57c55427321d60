import { foldWord } from '#core/fold.ts'
import {
  type Expansion,
  endingWith,
  mended,
  neighbourWord,
  type Words,
  withBeginnings,
  withWholes,
  wordAndWholes,
} from './expand-word.ts'
import { splitCompound } from './split-compound.ts'
import type { SynonymPhrases } from './synonym-phrases.ts'
import { weights } from './weights.ts'

/** What answers a word: all in one; its parts, if it is a compound; and how it is spelled when typing errors are put right. */
export type ReadWord = { whole: Expansion; parts: Part[]; isKnown: boolean; spelled: string }
type Part = { word: string; group: Expansion }
type Reader = Words & { phrases: SynonymPhrases }

/** Reads one word of a query; `isOpen` for one that may be unfinished. */
export function readWord(word: string, isOpen: boolean, reader: Reader): ReadWord {
  const isBegun = isOpen && withBeginnings(new Map(), word, { ...reader, isOpen }).size > 0
  const neighbour = isBegun || reader.phrases.has(word) ? undefined : neighbourWord(word, reader)
  if (neighbour !== undefined) return { ...readWord(neighbour, isOpen, reader), spelled: neighbour }
  const wider = wordAndWholes(word, reader)
  const isKnown = wider.size > 0
  const whole =
    isOpen || foldWord(word).length >= weights.shortestRelated
      ? withBeginnings(wider, word, { ...reader, isOpen })
      : wider
  const parts = partsOf(word, isKnown, reader)
  const read = {
    whole,
    parts: parts.map((part) => ({ word: part, group: wordAndWholes(part, reader) })),
    isKnown,
    spelled: word,
  }
  if (isKnown || reader.phrases.has(word)) return read
  return repaired(word, read, reader)
}

/** With what an unknown word may be a typing error of. */
function repaired(word: string, read: ReadWord, reader: Reader): ReadWord {
  const ends = read.whole.size + read.parts.length === 0 ? endingWith(word, reader) : read.whole
  if (ends.size > 0 && ends !== read.whole) return { ...read, whole: ends }
  const { expansion, best } = mended(word, reader)
  if (expansion.size + read.whole.size + read.parts.length === 0) {
    const parts = mistypedParts(word, reader)
    if (parts)
      return {
        ...read,
        parts: parts.map((part) => ({ word: part, group: wordAndWholes(part, reader) })),
        spelled: parts.join(''),
      }
    return { ...read, spelled: reader.phrases.mend(word) ?? word }
  }
  const isCertain = read.parts.length > 0 || read.whole.size > 0
  const whole = new Map(read.whole)
  for (const [term, weight] of withWholes(expansion, reader))
    if (weight > (whole.get(term) ?? 0)) whole.set(term, weight)
  return { ...read, whole, spelled: isCertain ? word : (best ?? word) }
}

/** Also for a word that the library does not have: then rare words may be parts as well, and spelling does not matter. */
function partsOf(word: string, isKnown: boolean, { store, lexicon }: Reader): string[] {
  const ownCount = store.words.get(word)?.count ?? 0
  const parts = splitCompound(word, ownCount, lexicon.counts)
  if (parts || isKnown) return parts ?? []
  return splitCompound(word, 0, lexicon.looseCounts, 1) ?? []
}

const shortestMistyped = 4

/** The parts of an unknown compound of which one has a typing error. */
function mistypedParts(word: string, { lexicon }: Reader): [string, string] | undefined {
  let best = 0
  let parts: [string, string] | undefined
  const propose = (first: string, last: string, strength: number): void => {
    if (strength <= best) return
    best = strength
    parts = [first, last]
  }
  const nearest = (part: string) => lexicon.mistyped(foldWord(part), 1)[0]?.words[0]
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const first = word.slice(0, cut)
    const last = word.slice(cut)
    const firstCount = lexicon.counts.asFirst(first)
    const lastCount = lexicon.counts.asLast(last)
    if (firstCount > 0 && last.length >= shortestMistyped) {
      const found = nearest(last)
      if (found) propose(first, found.word, Math.sqrt(firstCount * found.count))
    }
    if (lastCount > 0 && first.length >= shortestMistyped) {
      const found = nearest(first)
      if (found) propose(found.word, last, Math.sqrt(lastCount * found.count))
    }
  }
  return parts
}
