/** Equal values kept once, each with a small number. */
export type Interner<Value> = {
  readonly size: number
  numberOf(value: Value): number
  valueOf(number: number): Value
}

/** `keyOf` must give equal values equal keys, and others others. */
export function createInterner<Value>(keyOf: (value: Value) => string): Interner<Value> {
  const numbers = new Map<string, number>()
  const values: Value[] = []
  return {
    get size() {
      return values.length
    },
    numberOf(value) {
      const key = keyOf(value)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, values.length)
      return values.push(value) - 1
    },
    valueOf: (number) => values[number]!,
  }
}

/** Keeps only the values that the column still names, and renumbers the column's first `count` entries. */
export function renumber<Value>(
  old: Interner<Value>,
  column: Int32Array,
  options: { count: number; keyOf: (value: Value) => string },
): Interner<Value> {
  const fresh = createInterner(options.keyOf)
  const moved = new Map<number, number>()
  for (let row = 0; row < options.count; row++) {
    const before = column[row]!
    let after = moved.get(before)
    if (after === undefined) {
      after = fresh.numberOf(old.valueOf(before))
      moved.set(before, after)
    }
    column[row] = after
  }
  return fresh
}
