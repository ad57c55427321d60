import type { TermWeights } from './asked-terms.ts'
import { placedWords } from './query-words.ts'
import type { StoredDocument, Term } from './store.ts'
import type { MarkedText, SearchPassage } from './text-search.ts'

const longestSnippet = 180
const headingWeight = 2
const mostRepeats = 3

/** The section that holds most of what was asked for, and a snippet of it; undefined when only the title matches. */
export function findPassage(
  { document, sections }: StoredDocument,
  asked: TermWeights,
  termOf: (word: string) => Term | undefined,
): SearchPassage | undefined {
  let best = 0
  let found = -1
  for (let at = 0; at < sections.length; at++) {
    const { heading, text } = sections[at]!
    const strength = headingWeight * strengthOf(heading, asked) + strengthOf(text, asked)
    if (strength <= best) continue
    best = strength
    found = at
  }
  const section = document.sections[found]
  if (!section) return undefined
  const weightOf = (word: string): number => {
    const term = termOf(word)
    return term ? (asked.get(term.number) ?? 0) : 0
  }
  return { sectionId: section.id, heading: section.heading, marked: markedSnippet(section.text, weightOf) }
}

/** What each asked term adds; the second and third time less. */
function strengthOf(terms: Uint32Array, asked: TermWeights): number {
  let sum = 0
  const times = new Map<number, number>()
  for (let at = 0; at < terms.length; at++) {
    const weight = asked.get(terms[at]!)
    if (weight === undefined) continue
    const before = times.get(terms[at]!) ?? 0
    times.set(terms[at]!, before + 1)
    if (before < mostRepeats) sum += weight / (1 + 3 * before)
  }
  return sum
}

type WeighedWord = { start: number; end: number; weight: number }

/** The stretch of a text that holds most, as runs of marked and plain text. */
export function markedSnippet(text: string, weightOf: (word: string) => number): MarkedText[] {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const words = placedWords(plain).map(({ word, start, end }) => ({ start, end, weight: weightOf(word) }))
  const { from, to } = bestStretch(plain, words)
  const runs: MarkedText[] = []
  const add = (run: string, isMatch: boolean): void => {
    if (run !== '') runs.push({ text: run, isMatch })
  }
  let at = from
  if (from > 0) add('… ', false)
  for (const { start, end, weight } of words) {
    if (weight === 0 || start < from || end > to) continue
    add(plain.slice(at, start), false)
    add(plain.slice(start, end), true)
    at = end
  }
  add(plain.slice(at, to), false)
  if (to < plain.length) add(' …', false)
  return runs
}

/** Begins where a sentence or at least a word does. */
function bestStretch(plain: string, words: readonly WeighedWord[]): { from: number; to: number } {
  if (plain.length <= longestSnippet) return { from: 0, to: plain.length }
  let best = -1
  let chosen = 0
  let sum = 0
  let last = 0
  for (let first = 0; first < words.length; first++) {
    const from = words[first]!.start
    while (last < words.length && words[last]!.end <= from + longestSnippet) sum += words[last++]!.weight
    const bonus = first === 0 || /[.!?:] $/.test(plain.slice(Math.max(0, from - 2), from)) ? 1.25 : 1
    if (sum * bonus > best) {
      best = sum * bonus
      chosen = first
    }
    sum -= words[first]!.weight
  }
  const from = chosen === 0 ? 0 : words[chosen]!.start
  const limit = from + longestSnippet
  const lastWord = words.findLast(({ end }) => end <= limit)
  const to = plain.length <= limit ? plain.length : Math.max(lastWord?.end ?? limit, from + 1)
  return { from, to }
}
