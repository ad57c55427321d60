/** How alike two strings are by the pairs of letters they share: 0 for nothing, 1 for the same (Dice). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  const pairs = new Map<string, number>()
  for (let at = 0; at < a.length - 1; at++) {
    const pair = a.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let shared = 0
  for (let at = 0; at < b.length - 1; at++) {
    const pair = b.slice(at, at + 2)
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    pairs.set(pair, left - 1)
    shared++
  }
  const total = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  return total === 0 ? 0 : (2 * shared) / total
}
