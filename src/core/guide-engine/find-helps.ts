import { holds } from './condition.ts'
import type { Guide, Help, Outcome } from './guide.ts'

/** What may help this person: nothing at the two top levels, and what an offer is needed for only where it is allowed. */
export function findHelps<Text>(guide: Guide<Text>, { level, offers, counted }: Outcome<Text>): Help<Text>[] {
  if (level >= 4) return []
  const chosen = new Map(Object.entries(counted).map(([question, options]) => [question, new Set(options)]))
  return guide.helps.filter(({ when, offer }) => (!when || holds(when, chosen)) && (!offer || offers.includes(offer)))
}
