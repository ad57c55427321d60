import { allowedTypos, editDistance, letterMask, maskAllows } from '#core/edit-distance.ts'
import { slugOf } from '#core/fold.ts'
import { emptyCompoundParts } from './filler-words.ts'
import { type Token, tokenOf } from './token.ts'

/** What may be meant by a word that no phrase holds. */
export type Guesser = {
  /** The known word that a typing error was made in; only for words of five letters or more. */
  mend(token: Token): Token | undefined
  /** Ids of two known words written as one; the last says what it is, so its ids come first. */
  splitCompound(token: Token): string[]
  /** Ids of the shortest phrase that begins so; only for four letters or more. */
  completing(token: Token): string[]
}

type Word = { token: Token; mask: number; plain: string }
const shortestMended = 5
const shortestCompleted = 4
const shortestPart = 3

/** `tokens` are all words of all phrases; `inflected` finds the ids of a phrase. */
export function createGuesser(
  tokens: readonly Token[],
  phrases: readonly { id: string; spelled: string }[],
  inflected: (tokens: Token[]) => string[],
): Guesser {
  const unique = new Map(tokens.map((token) => [token.spelled, token]))
  const words = [...unique.values()].map((token) => ({
    token,
    mask: letterMask(token.folded),
    plain: slugOf(token.spelled),
  }))
  const byLength = phrases
    .map(({ id, spelled }) => ({ id, spelled, plain: slugOf(spelled) }))
    .sort((one, other) => one.plain.length - other.plain.length || (one.plain < other.plain ? -1 : 1))
  return {
    mend: (token) => mendWord(token, words),
    splitCompound: (token) => splitCompound(token.folded, inflected),
    completing({ spelled, folded }) {
      if (folded.length < shortestCompleted) return []
      const plain = slugOf(spelled)
      const shortest = byLength.find((phrase) => phrase.spelled.startsWith(spelled) || phrase.plain.startsWith(plain))
      return shortest ? [shortest.id] : []
    },
  }
}

/**
 * The nearest word with the same first letter; of equals the first in the alphabet. It must be near as spelled too, not only as a
 * skeleton: `hansen` is no error in `hånden`.
 */
function mendWord(token: Token, words: readonly Word[]): Token | undefined {
  if (token.folded.length < shortestMended) return undefined
  const mask = letterMask(token.folded)
  const plain = slugOf(token.spelled)
  const mostTypos = allowedTypos(token.folded)
  let limit = mostTypos
  let best: Token | undefined
  for (const { token: word, mask: other, plain: otherPlain } of words) {
    if (word.folded[0] !== token.folded[0] || !maskAllows(mask, other, limit)) continue
    const distance = editDistance(token.folded, word.folded, limit)
    if (distance > limit || (best && distance === limit && word.folded >= best.folded)) continue
    const isNearAsSpelled =
      editDistance(token.spelled, word.spelled, mostTypos) <= mostTypos ||
      editDistance(plain, otherPlain, mostTypos) <= mostTypos
    if (!isNearAsSpelled) continue
    limit = distance
    best = word
  }
  return best && { ...best, typed: token.typed, position: token.position }
}

/** Longest last part first; a joining s or e may stand between. */
function splitCompound(folded: string, inflected: (tokens: Token[]) => string[]): string[] {
  const idsOfPart = (part: string): string[] | undefined => {
    if (part.length < shortestPart) return undefined
    const ids = inflected([tokenOf(part, 0)])
    return ids.length > 0 || emptyCompoundParts.has(part) ? ids : undefined
  }
  for (let cut = shortestPart; cut <= folded.length - shortestPart; cut++) {
    const head = idsOfPart(folded.slice(cut))
    if (!head) continue
    const before = folded.slice(0, cut)
    const modifier = idsOfPart(before) ?? idsOfPart(before.replace(/[se]$/, ''))
    if (modifier && head.length + modifier.length > 0) return [...new Set([...head, ...modifier])]
  }
  return []
}
