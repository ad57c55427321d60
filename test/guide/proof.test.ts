import { beforeAll, describe, expect, it } from 'vitest'
import { evaluate } from '#core/guide-engine/evaluate.ts'
import type { Guide } from '#core/guide-engine/guide.ts'
import { loadGuide } from '#features/guide/load-guide.ts'
import { isRight, outcomeOf, readCases, tableLevelOf } from './cases.ts'
import { mutantsOf } from './mutants.ts'
import { readTable, rowStatements } from './oracle.ts'
import { type Proof, proveGuide } from './prove.ts'
import { randomAnswer, randomFrom } from './random-states.ts'
import { firstTooLow, rowStates } from './row-checks.ts'
import { textFaults } from './text-checks.ts'

const guide = loadGuide('content', 'cramps')

describe('the proof of the cramp guide', () => {
  let proof: Proof
  beforeAll(() => {
    proof = proveGuide(guide, 20_000)
  })

  it('finds no fault in any answer state', () => {
    expect(proof.faults).toEqual([])
    expect(proof.stateCount).toBeGreaterThan(10n ** 20n)
    expect(Object.values(proof.perLevel).every((count) => count > 0n)).toBe(true)
    expect(Object.values(proof.perLevel).reduce((sum, count) => sum + count)).toBe(proof.stateCount)
  })

  it('knows every row of the table', () => {
    expect(readTable().map(({ row }) => row)).toEqual(Object.keys(rowStatements))
    expect(readTable()).toHaveLength(49)
  })

  it('lets "don\'t know" weigh more than yes only where the option describes and is no sign of danger', () => {
    expect(proof.partAnswers).toEqual([
      ...['pain.sudden', 'pain.severe', 'before.injury', 'before.tight', 'before.effort'],
      ...['place.foot', 'place.calf', 'place.thigh', 'happened.wound', 'happened.heat', 'happened.exercise'],
      ...['age.over-60', 'pregnancy.early', 'pregnancy.late', 'pregnancy.birth'],
      ...['medicine.water', 'medicine.nausea', 'medicine.inhaler', 'health.heart'],
    ])
  })

  it.each([
    ['R4a lowered', (rule: Guide['rules'][number]) => rule.id === 'R4a' && { ...rule, floor: 3 as const }],
    ['U1 gone', (rule: Guide['rules'][number]) => rule.id === 'U1' && undefined],
  ])('sees a fault in every state space: %s', (_name, change) => {
    const rules = guide.rules.flatMap((rule) => {
      const changed = change(rule)
      return changed === false ? [rule] : changed ? [changed] : []
    })
    const { faults } = proveGuide({ ...guide, rules }, 0)
    expect(faults.some((fault) => fault.includes('can end below'))).toBe(true)
  })

  it('sees a question that is hidden although its answer counts', () => {
    const questions = guide.questions.map((question) =>
      question.id === 'nerve' ? { ...question, visibleWhen: { question: 'place', option: 'back' } } : question,
    )
    const { faults } = proveGuide({ ...guide, questions }, 0)
    expect(faults.some((fault) => fault.includes('(not asked)'))).toBe(true)
  })
})

describe('worked cases', () => {
  const cases = readCases()

  it('end exactly at their level, at least 60 of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    const wrong = cases.filter((one) => !isRight(guide, one))
    expect(wrong.map((one) => ({ id: one.id, want: one.level, got: outcomeOf(guide, one).level }))).toEqual([])
  })

  it('touch every row of the table', () => {
    const touched = new Set(cases.map(({ row }) => row))
    expect(
      readTable()
        .map(({ row }) => row)
        .filter((row) => !touched.has(row)),
    ).toEqual([])
  })

  it('go above the table only where the guide chose to', () => {
    const above = cases.filter((one) => outcomeOf(guide, one).level > tableLevelOf(one)).map(({ id }) => id)
    process.stdout.write(`over-triage by choice: ${above.length} of ${cases.length} cases: ${above.join(', ')}\n`)
    expect(above.length).toBeLessThanOrEqual(25)
    const plain = cases.filter(({ kind }) => kind === 'plain')
    expect(plain.every((one) => outcomeOf(guide, one).level <= 2)).toBe(true)
    expect(cases.filter((one) => outcomeOf(guide, one).level < tableLevelOf(one))).toEqual([])
  })
})

describe('rule mutation', () => {
  it('is noticed every time', () => {
    const states = rowStates(guide)
    const cases = readCases()
    const mutants = mutantsOf(guide)
    const killers = mutants.map(({ name, guide: mutant }) => {
      if (firstTooLow(mutant, states)) return 'proof states'
      if (cases.some((one) => !isRight(mutant, one))) return 'cases'
      return textFaults(mutant).length > 0 ? 'table' : name
    })
    const count = (by: string) => killers.filter((killer) => killer === by).length
    const alive = killers.filter((killer) => !['proof states', 'cases', 'table'].includes(killer))
    process.stdout.write(
      `${mutants.length} mutants: ${count('proof states')} by states, ${count('cases')} by cases, ${count('table')} by the table\n`,
    )
    expect(alive).toEqual([])
    expect(mutants.length).toBeGreaterThan(250)
  })
})

describe('100,000 random walks', () => {
  it('forth and back, with edits, end as a fresh entry of what still stands', () => {
    const random = randomFrom(3)
    for (let walk = 0; walk < 100_000; walk += 1) {
      const typed: Record<string, string[]> = {}
      let at = 0
      for (let step = 0; step < 30; step += 1) {
        const question = guide.questions[at]!
        typed[question.id] = randomAnswer(question, random)
        const move = random() < 0.75 ? 1 : -Math.ceil(random() * 6)
        at = Math.min(guide.questions.length - 1, Math.max(0, at + move))
      }
      const walked = evaluate(guide, typed)
      const fresh = evaluate(guide, Object.fromEntries(Object.entries(walked.counted).reverse()))
      if (JSON.stringify(fresh) !== JSON.stringify(walked)) expect(fresh).toEqual(walked)
    }
  }, 60_000)
})
