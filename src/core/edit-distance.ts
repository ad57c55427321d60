/** How many typing errors are forgiven in a word: one up to six letters, two above. */
export function allowedTypos(word: string): number {
  return word.length <= 6 ? 1 : 2
}

/**
 * Damerau-Levenshtein distance (insert, delete, replace, swap neighbours; no letter moved twice).
 * Gives `limit + 1` as soon as it is known to be above the limit.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let older: number[] = []
  let old: number[] = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    let best = row
    for (let column = 1; column <= other.length; column++) {
      const isSame = one.charCodeAt(row - 1) === other.charCodeAt(column - 1)
      let cost = Math.min(old[column]! + 1, current[column - 1]! + 1, old[column - 1]! + (isSame ? 0 : 1))
      const isSwap =
        row > 1 &&
        column > 1 &&
        one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
      if (isSwap) cost = Math.min(cost, older[column - 2]! + 1)
      current.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    older = old
    old = current
  }
  return Math.min(old[other.length]!, limit + 1)
}

/** A 32-bit summary of a word's letters; words within distance d differ in at most 2d bits. */
export function letterMask(word: string): number {
  let mask = 0
  for (let index = 0; index < word.length; index++) mask |= 1 << (word.charCodeAt(index) & 31)
  return mask
}

/** False when two letter masks prove that their words are further apart than the limit. */
export function maskAllows(one: number, other: number, limit: number): boolean {
  let bits = one ^ other
  let differing = 0
  while (bits !== 0) {
    bits &= bits - 1
    if (++differing > 2 * limit) return false
  }
  return true
}
