/** A truth function of numbered variables; 0 is false, 1 is true. Equal functions have equal numbers. */
export type Diagram = number

/**
 * Reduced ordered binary decision diagrams (Bryant 1986): a truth function of many variables in canonical form, so that
 * "holds in no state" is a comparison with 0 and the number of states is exact, without listing them.
 */
export function createDiagrams(variableCount: number) {
  const variable = [variableCount, variableCount]
  const low = [0, 1]
  const high = [0, 1]
  const unique = Array.from({ length: variableCount }, () => new Map<number, Diagram>())
  const conjunctions = new Map<number, Diagram>()
  const negations = new Map<Diagram, Diagram>()
  const width = 2 ** 26

  function node(at: number, whenFalse: Diagram, whenTrue: Diagram): Diagram {
    if (whenFalse === whenTrue) return whenFalse
    const key = whenFalse * width + whenTrue
    const known = unique[at]!.get(key)
    if (known !== undefined) return known
    variable.push(at)
    low.push(whenFalse)
    high.push(whenTrue)
    unique[at]!.set(key, variable.length - 1)
    return variable.length - 1
  }

  function and(first: Diagram, second: Diagram): Diagram {
    if (first === second || second === 1) return first
    if (first === 1) return second
    if (first === 0 || second === 0) return 0
    const key = first < second ? first * width + second : second * width + first
    const known = conjunctions.get(key)
    if (known !== undefined) return known
    const at = Math.min(variable[first]!, variable[second]!)
    const branch = (of: Diagram, side: Diagram[]) => (variable[of] === at ? side[of]! : of)
    const result = node(
      at,
      and(branch(first, low), branch(second, low)),
      and(branch(first, high), branch(second, high)),
    )
    conjunctions.set(key, result)
    return result
  }

  function not(of: Diagram): Diagram {
    if (of < 2) return 1 - of
    const known = negations.get(of)
    if (known !== undefined) return known
    const result = node(variable[of]!, not(low[of]!), not(high[of]!))
    negations.set(of, result)
    return result
  }

  const or = (first: Diagram, second: Diagram) => not(and(not(first), not(second)))

  /** How many assignments of all variables make it true. */
  function count(of: Diagram): bigint {
    const known = new Map<Diagram, bigint>([[0, 0n]])
    const below = (at: Diagram): bigint => {
      if (at === 1) return 1n
      const found = known.get(at)
      if (found !== undefined) return found
      const side = (to: Diagram) => below(to) << BigInt(variable[to]! - variable[at]! - 1)
      const result = side(low[at]!) + side(high[at]!)
      known.set(at, result)
      return result
    }
    return below(of) << BigInt(variable[of]!)
  }

  /** The function with some variables fixed. */
  function fix(of: Diagram, values: ReadonlyMap<number, boolean>): Diagram {
    const known = new Map<Diagram, Diagram>()
    const walk = (at: Diagram): Diagram => {
      if (at < 2) return at
      const found = known.get(at)
      if (found !== undefined) return found
      const value = values.get(variable[at]!)
      const result =
        value === undefined ? node(variable[at]!, walk(low[at]!), walk(high[at]!)) : walk(value ? high[at]! : low[at]!)
      known.set(at, result)
      return result
    }
    return walk(of)
  }

  /** The variables that are true in one satisfying assignment; undefined when there is none. */
  function example(of: Diagram): number[] | undefined {
    if (of === 0) return undefined
    const found: number[] = []
    for (let at = of; at !== 1; at = low[at] === 0 ? high[at]! : low[at]!) if (low[at] === 0) found.push(variable[at]!)
    return found
  }

  /** The value under one assignment. */
  function holdsFor(of: Diagram, isTrue: (variable: number) => boolean): boolean {
    let at = of
    while (at > 1) at = isTrue(variable[at]!) ? high[at]! : low[at]!
    return at === 1
  }

  return {
    variable: (at: number) => node(at, 0, 1),
    and: (...parts: Diagram[]) => parts.reduce(and, 1),
    or: (...parts: Diagram[]) => parts.reduce(or, 0),
    not,
    count,
    fix,
    example,
    holdsFor,
    size: () => variable.length,
  }
}
export type Diagrams = ReturnType<typeof createDiagrams>
