import { foldWord } from '#core/fold.ts'
import { groupBy } from './group-by.ts'
import { createMistypedFinder } from './mistyped.ts'
import { lowerWords } from './query-words.ts'
import type { TextLanguage } from './text-search.ts'
import type { WordForms, WordKeys } from './word-forms.ts'

/** A word or phrase by its words without stop words. */
type Phrase = { words: string[]; keys: WordKeys[]; group: number }
/** A phrase of the dictionary found in a query: the positions of its words, and all that means the same. */
export type FoundPhrase = { positions: number[]; alternatives: string[][] }
export type SynonymPhrases = {
  /**
   * Phrases whose words all stand in the query, in any order; long ones first, and no word in two of them. A word that neither
   * the dictionary nor the library knows (`isKnown`) may be spelled another way.
   */
  find(words: readonly string[], isKnown: (word: string) => boolean): FoundPhrase[]
  has(word: string): boolean
  /** The word of the dictionary that another may be a typing error of. */
  mend(word: string): string | undefined
}

const mostAlternatives = 14

export function createSynonymPhrases(
  { synonyms, stopWords }: Pick<TextLanguage, 'synonyms' | 'stopWords'>,
  forms: WordForms,
): SynonymPhrases {
  const stops = new Set(stopWords)
  const phrases = synonyms.flatMap((texts, group) => texts.map((text) => phraseOf(text, group, { stops, forms })))
  const joined = phrases
    .filter(({ words }) => words.length === 2) // "plantarfasciitis" for "plantar fasciitis"
    .map((phrase) => ({ ...phrase, keys: [forms(phrase.words.join(''))] }))
  const bySkeleton = groupBy([...phrases, ...joined], ({ keys }) => keys[0]!.skeleton)
  const byGroup = groupBy(phrases, ({ group }) => String(group))
  const words = new Set(phrases.flatMap((phrase) => phrase.words))
  const stems = new Set(phrases.flatMap(({ keys }) => keys.map(({ stem }) => stem)))
  const counted = [...words].map((word) => ({ word, count: 1 }))
  const mistyped = createMistypedFinder(groupBy(counted, ({ word }) => foldWord(word)))
  return {
    has: (word) => words.has(word),
    mend: (word) => mistyped(foldWord(word))[0]?.words[0]?.word,
    find: (query, isKnown) => {
      const typed = query.map((word) => {
        const { stem, skeleton } = forms(word)
        return { word, stem, skeleton, mayDiffer: !stems.has(stem) && !isKnown(word) }
      })
      const found = [...findAll(typed, bySkeleton), ...findJoined(query, bySkeleton, forms)]
      return chooseLongest(found).map(({ positions, groups }) => ({
        positions,
        alternatives: alternativesIn(
          [...groups].flatMap((group) => byGroup.get(String(group)) ?? []),
          positions.map((at) => typed[at]!.stem),
        ),
      }))
    },
  }
}

function phraseOf(
  text: string,
  group: number,
  { stops, forms }: { stops: ReadonlySet<string>; forms: WordForms },
): Phrase {
  const all = lowerWords(text)
  const content = all.filter((word) => !stops.has(word))
  const words = content.length > 0 ? content : all
  return { words, keys: (words.length > 0 ? words : [text]).map(forms), group }
}

/** Each once, whatever its endings; not those that hold all that was typed and more, as that finds them already. */
function alternativesIn(phrases: readonly Phrase[], typed: readonly string[]): string[][] {
  const stemsOf = ({ keys }: Phrase): string[] => keys.map(({ stem }) => stem)
  const others = phrases.filter((phrase) => !typed.every((stem) => stemsOf(phrase).includes(stem)))
  const each = new Map(others.map((phrase) => [stemsOf(phrase).join(' '), phrase.words]))
  return [...each.values()].slice(0, mostAlternatives)
}

type TypedWord = WordKeys & { mayDiffer: boolean }
type Match = { group: number; positions: number[] }
type PhraseIndex = ReadonlyMap<string, Phrase[]>

function findAll(typed: readonly TypedWord[], bySkeleton: PhraseIndex): Match[] {
  const positionOf = ({ stem, skeleton }: WordKeys): number =>
    typed.findIndex((word) => word.stem === stem || (word.mayDiffer && word.skeleton === skeleton))
  const skeletons = new Set(typed.map(({ skeleton }) => skeleton))
  return [...skeletons].flatMap((skeleton) =>
    (bySkeleton.get(skeleton) ?? []).flatMap(({ keys, group }) => {
      const positions = keys.map(positionOf)
      return positions.includes(-1) ? [] : [{ group, positions: [...new Set(positions)] }]
    }),
  )
}

/** Words written apart that the dictionary writes in one. */
function findJoined(words: readonly string[], bySkeleton: PhraseIndex, forms: WordForms): Match[] {
  return words
    .slice(1)
    .flatMap((word, at) =>
      (bySkeleton.get(forms(words[at]! + word).skeleton) ?? [])
        .filter(({ keys }) => keys.length === 1)
        .map(({ group }) => ({ group, positions: [at, at + 1] })),
    )
}

type Chosen = { positions: number[]; groups: Set<number> }

function chooseLongest(found: Match[]): Chosen[] {
  const chosen: Chosen[] = []
  const taken = new Map<number, Chosen>()
  for (const { group, positions } of found.sort((one, other) => other.positions.length - one.positions.length)) {
    const holder = taken.get(positions[0]!)
    if (holder?.positions.length === positions.length && positions.every((at) => taken.get(at) === holder))
      holder.groups.add(group)
    if (positions.some((at) => taken.has(at))) continue
    const made = { positions, groups: new Set([group]) }
    chosen.push(made)
    for (const at of positions) taken.set(at, made)
  }
  return chosen
}
