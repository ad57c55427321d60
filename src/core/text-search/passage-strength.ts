import type { Expansion } from './expand-word.ts'
import type { Concept } from './read-query.ts'
import type { StoredSection } from './store.ts'

/** What each term, by its number, says of a passage: how surely it was asked for, and how rare it is. */
export type PassageWeights = { surety: Float64Array; rarities: Float64Array }
/** How much of what was asked for a section holds. */
export type SectionStrength = (section: StoredSection) => number

const headingWeight = 1.5
const repeatWeight = 0.2
const mostRepeats = 4
/** A section of so many words counts half as much as one of none. */
const halvingLength = 300

/**
 * Each typed word counts once, by the surest term that stands for it in heading and text, and a little more where it is
 * repeated; all synonyms of a concept together are one more such word.
 */
export function createSectionStrength({
  surety,
  rarities,
}: PassageWeights): (concepts: readonly Concept[]) => SectionStrength {
  const owners = new Int32Array(surety.length)
  return (concepts) => {
    const masses = assign(concepts, owners, rarities)
    const heading = new Float64Array(masses.length)
    const text = new Float64Array(masses.length)
    const times = new Float64Array(masses.length)
    const raise = (terms: Uint32Array, best: Float64Array): void => {
      for (let at = 0; at < terms.length; at++) {
        const sure = surety[terms[at]!]!
        if (sure === 0) continue
        const owner = owners[terms[at]!]!
        if (sure > best[owner]!) best[owner] = sure
        times[owner]! += sure
      }
    }
    return (section) => {
      raise(section.heading, heading)
      raise(section.text, text)
      let sum = 0
      for (let unit = 0; unit < masses.length; unit++) {
        const repeats = repeatWeight * Math.min(mostRepeats, times[unit]!)
        sum += masses[unit]! * (headingWeight * heading[unit]! + text[unit]! + repeats)
        heading[unit] = text[unit] = times[unit] = 0
      }
      return sum / (1 + section.text.length / halvingLength)
    }
  }
}

/** Gives every asked term to one typed word, or to the synonyms of a concept, and says how rare each of these is. */
function assign(concepts: readonly Concept[], owners: Int32Array, rarities: Float64Array): number[] {
  const masses: number[] = []
  const give = (groups: readonly Expansion[], owner: number): void => {
    for (const group of groups) for (const { number } of group.keys()) owners[number] = owner
  }
  for (const { readings } of [...concepts].reverse()) {
    give(
      readings.filter(({ isTyped }) => !isTyped).flatMap(({ groups }) => groups),
      masses.length,
    )
    masses.push(Math.max(0, ...readings.flatMap(({ groups }) => groups.map((group) => rarityOf(group, rarities)))))
    for (const group of readings.filter(({ isTyped }) => isTyped).flatMap(({ groups }) => groups)) {
      give([group], masses.length)
      masses.push(rarityOf(group, rarities))
    }
  }
  return masses
}

/** That of the surest term. */
function rarityOf(group: Expansion, rarities: Float64Array): number {
  let surest = 0
  let rarity = 0
  for (const [{ number }, sure] of group) {
    if (sure <= surest) continue
    surest = sure
    rarity = rarities[number]!
  }
  return rarity
}
