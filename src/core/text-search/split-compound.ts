const shortestPart = 3
const shortestCompound = 6
const fewestTimes = 3
/** Ends of words that are words as well, but never the end of a compound. */
const endings = new Set(
  'ende ene else elser ere eres ers ser ter ner ler ede ende enes erne ernes ges hed heden het heten ing ingen inger ning isk iske lig lige ligt som sen ste tes ted vis aer res les nes des iv ive alt ind ned ret rer ren'.split(
    ' ',
  ),
)

/** What a part may be: how often the library has it as a word of its own; 0 for what must not be a part. */
export type PartCounts = {
  asFirst(part: string): number
  asLast(part: string): number
}

/**
 * The two words of a compound, the first without a linking s or e: `ankelforstuvning` is `ankel` and `forstuvning`. Of all cuts
 * the one whose parts are most frequent (geometric mean) counts, and only when that is more than a tenth of `ownCount`, how
 * often the word itself occurs. Undefined for a word that is no compound.
 */
export function splitCompound(
  word: string,
  ownCount: number,
  counts: PartCounts,
  atLeast: number = fewestTimes,
): [string, string] | undefined {
  if (word.length < shortestCompound) return undefined
  let best = ownCount / 10
  let parts: [string, string] | undefined
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut++) {
    const last = word.slice(cut)
    if (endings.has(last)) continue
    const lastCount = counts.asLast(last)
    if (lastCount < atLeast) continue
    const first = firstPart(word.slice(0, cut), counts)
    if (first.count < atLeast) continue
    const strength = Math.sqrt(first.count * lastCount)
    if (strength <= best) continue
    best = strength
    parts = [first.part, last]
  }
  return parts
}

/** The part as it stands, or without a linking letter if it is no word as it stands. */
function firstPart(written: string, counts: PartCounts): { part: string; count: number } {
  const whole = { part: written, count: counts.asFirst(written) }
  if (written.length <= shortestPart || !/[se]$/.test(written) || whole.count >= fewestTimes) return whole
  const part = written.slice(0, -1)
  const count = counts.asFirst(part)
  return count > whole.count ? { part, count } : whole
}
