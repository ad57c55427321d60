import { describe, expect, it } from 'vitest'
import { createDiagrams } from './decision-diagram.ts'
import { randomFrom } from './random-states.ts'

const count = 8

/** A random function, once as a diagram and once as a table of all 256 assignments. */
function randomFunction(random: () => number) {
  const diagrams = createDiagrams(count)
  let diagram = 0
  let table = Array.from({ length: 2 ** count }, () => false)
  for (let step = 0; step < 12; step += 1) {
    const at = Math.floor(random() * count)
    const variable = diagrams.variable(at)
    const roll = random()
    const join = (value: boolean, of: boolean) => (roll < 0.4 ? value || of : roll < 0.7 ? value && of : !value || of)
    diagram =
      roll < 0.4
        ? diagrams.or(diagram, variable)
        : roll < 0.7
          ? diagrams.and(diagram, variable)
          : diagrams.or(diagrams.not(diagram), variable)
    table = table.map((value, row) => join(value, ((row >> at) & 1) === 1))
  }
  return { diagrams, diagram, table }
}

describe('a decision diagram', () => {
  it('agrees with a table of all assignments: values, number of states, an example and fixed variables', () => {
    const random = randomFrom(7)
    for (let time = 0; time < 200; time += 1) {
      const { diagrams, diagram, table } = randomFunction(random)
      const isTrue = (row: number) => (at: number) => ((row >> at) & 1) === 1
      expect(table.map((_, row) => diagrams.holdsFor(diagram, isTrue(row)))).toEqual(table)
      expect(diagrams.count(diagram)).toBe(BigInt(table.filter(Boolean).length))
      const fixed = diagrams.fix(diagram, new Map([[3, true]]))
      expect(table.map((_, row) => diagrams.holdsFor(fixed, isTrue(row)))).toEqual(
        table.map((_, row) => table[row | 8]),
      )
      const example = diagrams.example(diagram)
      expect(example === undefined).toBe(!table.includes(true))
      if (example) expect(table[example.reduce((row, at) => row | (1 << at), 0)]).toBe(true)
    }
  })
})
