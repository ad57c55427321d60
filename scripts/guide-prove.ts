// npm run guide:prove [-- guide]: proves a guide of content/guides/ against test/guide/red-flags.csv; exit 1 when a check fails.
import { resolve } from 'node:path'
import { loadGuide } from '#features/guide/load-guide.ts'
import { proveGuide } from '#test/guide/prove.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const startedMs = performance.now()
try {
  const guide = loadGuide(resolve(import.meta.dirname, '../content'), process.argv[2] ?? 'cramps')
  const proof = proveGuide(guide, 100_000)
  const share = (count: bigint) => `${(Number((count * 1_000_000n) / proof.stateCount) / 10_000).toFixed(4)} %`
  say(`Guide ${guide.id} version ${guide.version}: ${guide.questions.length} questions, ${guide.rules.length} rules`)
  say(`Complete answer states, as if the guide never stopped early: ${proof.stateCount}`)
  for (const [level, count] of Object.entries(proof.perLevel)) say(`  level ${level}: ${count} (${share(count)})`)
  say(
    'Every one of them is covered, not sampled: states are held as decision diagrams (exact truth functions, one variable an',
  )
  say(
    'option), and "no state below its floor" means that the diagram of such states is empty. Shares count states, not people.',
  )
  say(
    `Steps compared in all states (no to yes, no to don't know, one more in a list, don't know to yes): ${proof.steps}`,
  )
  say(
    `Run through the evaluator itself: ${proof.evaluated} smallest states of all rows, ${proof.comparisons} random states (all answers against those left by an early stop).`,
  )
  say(
    'By monotonicity and not by a run of the evaluator: all states above the smallest ones (the diagrams cover those too).',
  )
  say(
    `Answers that only describe, where "don't know" may weigh more than yes: ${proof.partAnswers.join(', ') || 'none'}`,
  )
  say(
    `Rows without a rule of their own: ${Object.entries(guide.covered)
      .map(([id, why]) => `\n  ${id}: ${why}`)
      .join('')}`,
  )
  for (const fault of proof.faults) say(`FAULT ${fault}`)
  say(`${proof.faults.length} faults in ${((performance.now() - startedMs) / 1000).toFixed(1)} s. Hash ${proof.hash}`)
  if (proof.faults.length > 0) process.exitCode = 1
} catch (error) {
  say((error as Error).message)
  process.exitCode = 1
}
