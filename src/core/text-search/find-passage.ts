import { createSectionStrength, type PassageWeights } from './passage-strength.ts'
import type { Concept } from './read-query.ts'
import type { StoredDocument, StoredSection } from './store.ts'
import type { MarkedText, SearchPassage } from './text-search.ts'

const longestSnippet = 180
/** A snippet had better begin with a sentence. */
const sentenceBonus = 1.25
/** What answers a word less surely than this is not marked. */
const leastMarked = 0.5

export type PassageFinder = (stored: StoredDocument) => SearchPassage | undefined

/** Finds the section that holds most of what was asked for, and a snippet of it; undefined when only the title matches. */
export function createPassageFinder(weights: PassageWeights): (concepts: readonly Concept[]) => PassageFinder {
  const createStrength = createSectionStrength(weights)
  return (concepts) => {
    const strengthOf = createStrength(concepts)
    return ({ document, sections }) => {
      let best = 0
      let found = -1
      for (let at = 0; at < sections.length; at++) {
        const strength = strengthOf(sections[at]!)
        if (strength <= best) continue
        best = strength
        found = at
      }
      const section = document.sections[found]
      if (!section) return undefined
      const marked = markedSnippet(sections[found]!, weights)
      return { sectionId: section.id, heading: section.heading, marked }
    }
  }
}

/** The stretch of a text that holds most, as runs of marked and plain text. */
function markedSnippet(section: StoredSection, weights: PassageWeights): MarkedText[] {
  const { plain, text, starts, ends } = section
  const { from, to } = bestStretch(section, weights)
  const runs: MarkedText[] = []
  const add = (run: string, isMatch: boolean): void => {
    if (run !== '') runs.push({ text: run, isMatch })
  }
  let at = from
  if (from > 0) add('… ', false)
  for (let word = 0; word < text.length; word++) {
    if (weights.surety[text[word]!]! < leastMarked || starts[word]! < from || ends[word]! > to) continue
    add(plain.slice(at, starts[word]), false)
    add(plain.slice(starts[word], ends[word]), true)
    at = ends[word]!
  }
  add(plain.slice(at, to), false)
  if (to < plain.length) add(' …', false)
  return runs
}

/** Begins where a sentence or at least a word does. */
function bestStretch(
  { plain, text, starts, ends }: StoredSection,
  { surety, rarities }: PassageWeights,
): { from: number; to: number } {
  if (plain.length <= longestSnippet || text.length === 0)
    return { from: 0, to: Math.min(plain.length, longestSnippet) }
  const weightOf = (word: number): number => surety[text[word]!]! * rarities[text[word]!]!
  let best = -1
  let chosen = 0
  let sum = 0
  let last = 0
  for (let first = 0; first < text.length; first++) {
    while (last < text.length && ends[last]! <= starts[first]! + longestSnippet) sum += weightOf(last++)
    const bonus = first === 0 || '.!?:'.includes(plain[starts[first]! - 2] ?? '') ? sentenceBonus : 1
    if (sum * bonus > best + 1e-9) {
      best = sum * bonus
      chosen = first
    }
    if (last > first) sum -= weightOf(first)
    else last = first + 1
  }
  const from = chosen === 0 ? 0 : starts[chosen]!
  const limit = from + longestSnippet
  if (plain.length <= limit) return { from, to: plain.length }
  const lastWord = ends.findLast((end) => end <= limit) ?? 0
  return { from, to: lastWord > from ? lastWord : limit }
}
