import type { Guide, Question } from '#core/guide-engine/guide.ts'

/** A seeded generator of numbers in [0, 1) (mulberry32), so that a failing run can be run again. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A valid answer. Most report nothing, so that low levels occur too. */
export function randomAnswer({ kind, options }: Question, random: () => number): string[] {
  const of = (role: string) => options.filter((option) => option.role === role).map(({ id }) => id)
  const roll = random()
  if (roll < 0.8) return of('none')
  if (roll < 0.84) return of('dont-know')
  const flags = of('flag')
  const one = flags[Math.floor(random() * flags.length)]!
  return kind === 'one' ? [one] : flags.filter((id) => id === one || random() < 0.2)
}

/** A valid answer to every question, asked or not. */
export function randomState(guide: Guide, random: () => number): Record<string, string[]> {
  return Object.fromEntries(guide.questions.map((question) => [question.id, randomAnswer(question, random)]))
}
