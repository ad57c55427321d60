import { foldWord } from '#core/fold.ts'
import type { Lexicon } from './lexicon.ts'
import type { Store, Term } from './store.ts'
import { weights } from './weights.ts'
import type { WordForms } from './word-forms.ts'

/** The terms that answer a word, each with how well: 1 for the word itself. */
export type Expansion = ReadonlyMap<Term, number>
export type Words = { store: Store; lexicon: Lexicon; forms: WordForms }

const add = (expansion: Map<Term, number>, term: Term, weight: number): void => {
  if (term.posting.places.length > 0 && weight > (expansion.get(term) ?? 0)) expansion.set(term, weight)
}

/** The word in any form and spelling, and nothing else. */
export function sameWord(word: string, { store, lexicon, forms }: Words): Expansion {
  const expansion = new Map<Term, number>()
  const { stem, skeleton } = forms(word)
  const exact = store.terms.get(stem)
  if (exact) add(expansion, exact, 1)
  const weight = expansion.size > 0 ? weights.otherSpelling : weights.onlySpelling
  for (const term of lexicon.bySkeleton.get(skeleton) ?? []) add(expansion, term, weight)
  for (const { term } of lexicon.byFold.get(foldWord(word)) ?? []) add(expansion, term, weight)
  return expansion
}

/** With the compounds that hold one of the terms. */
export function withWholes(expansion: Expansion, { lexicon }: Words): Expansion {
  const wider = new Map(expansion)
  for (const [{ stem }, weight] of expansion)
    for (const whole of lexicon.wholesOf.get(stem) ?? []) add(wider, whole, weight * weights.inCompound)
  return wider
}

const mostKept = 400

/** The word and the compounds that hold it, also when it never stands alone; or else as the neighbour language spells it. */
export function wordAndWholes(word: string, words: Words): Expansion {
  const { kept } = words.lexicon
  const known = kept.get(word)
  if (known) return known
  const found = inSomeSpelling(word, words)
  if (kept.size >= mostKept) kept.clear()
  kept.set(word, found)
  return found
}

/** How the neighbour language may spell a word: Norwegian `legg` is Danish `læg`. */
const respellings = (word: string): string[] =>
  word.length < weights.shortestRespelled
    ? []
    : [word.replace(/æ|ae|ä/g, 'e'), word.replace('e', 'æ')].filter((respelled) => respelled !== word)

/** The library's word for one that is not known as it is spelled, but would be as the neighbours spell it. */
export function neighbourWord(word: string, words: Words): string | undefined {
  if (spelledSo(word, 1, words).size > 0) return undefined
  for (const respelled of respellings(word)) {
    const [stored] = [...(words.lexicon.byFold.get(foldWord(respelled)) ?? [])].sort(
      (one, other) => other.count - one.count,
    )
    if (stored) return stored.word
  }
  return undefined
}

function inSomeSpelling(word: string, words: Words): Expansion {
  const found = spelledSo(word, 1, words)
  const isCertain = [...found.values()].some((surety) => surety === 1)
  if (isCertain) return found
  for (const respelled of respellings(word))
    for (const [term, surety] of spelledSo(respelled, weights.neighbourSpelling, words)) add(found, term, surety)
  return found
}

function spelledSo(word: string, weight: number, words: Words): Map<Term, number> {
  const found = new Map<Term, number>()
  for (const [term, surety] of withWholes(sameWord(word, words), words)) add(found, term, weight * surety)
  if (found.size > 0) return found
  for (const whole of words.lexicon.wholesOf.get(words.forms(word).stem) ?? [])
    add(found, whole, weight * weights.inCompound)
  return found
}

/** With the words that begin with this one, the most frequent of them. */
export function withBeginnings(
  expansion: Expansion,
  word: string,
  { lexicon, isOpen }: Words & { isOpen: boolean },
): Expansion {
  const folded = foldWord(word)
  const wider = new Map(expansion)
  if (folded.length < (expansion.size > 0 ? weights.shortestKnownBeginning : weights.shortestBeginning)) return wider
  const weight = (expansion.size > 0 ? weights.beginningOfKnown : weights.beginning) * (isOpen ? 1 : weights.related)
  const times = new Map<Term, number>()
  for (let at = firstFrom(lexicon, folded); at < lexicon.sorted.length; at++) {
    const { folded: other, term, count } = lexicon.sorted[at]!
    if (!other.startsWith(folded)) break
    times.set(term, (times.get(term) ?? 0) + count)
  }
  const frequent = [...times].sort(([one, a], [other, b]) => b - a || (one.stem < other.stem ? -1 : 1))
  for (const [term] of frequent.slice(0, weights.mostBeginnings)) add(wider, term, weight)
  return wider
}

/** Words that end with an unknown one: `trækninger` in a library that has only `sammentrækning`. */
export function endingWith(word: string, { lexicon, forms }: Words): Expansion {
  const found = new Map<Term, number>()
  const { skeleton } = forms(word)
  if (skeleton.length < weights.shortestEnding) return found
  for (const [other, terms] of lexicon.bySkeleton)
    if (other.length > skeleton.length && other.endsWith(skeleton))
      for (const term of terms) add(found, term, weights.ending)
  return found
}

function firstFrom({ sorted }: Lexicon, folded: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.folded < folded) low = middle + 1
    else high = middle
  }
  return low
}

/** The words that an unknown one may be a typing error of, and how the best of them is written if it begins alike. */
export function mended(word: string, { lexicon }: Words): { expansion: Expansion; best: string | undefined } {
  const expansion = new Map<Term, number>()
  const found = lexicon.mistyped(foldWord(word))
  const nearest = found[0]?.distance ?? 0
  for (const { words, distance } of found)
    for (const { term } of words) add(expansion, term, weights.typos[distance]! * (distance > nearest ? 0.5 : 1))
  const [best] = [...(found[0]?.words ?? [])].sort((one, other) => other.count - one.count)
  return { expansion, best: best?.folded[0] === foldWord(word)[0] ? best?.word : undefined }
}
