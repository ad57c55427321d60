import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadGuide } from '#features/guide/load-guide.ts'

describe('npm run guide:answer', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fysvej svar '))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = (lines: string[], ...more: string[]) => {
    const file = join(folder, 'answers.csv')
    writeFileSync(file, ['case,question,answer', ...lines, ''].join('\n'))
    const command = ['--import', 'tsx', 'scripts/guide-answer.ts', '--guide', 'cramps', '--answers', file, ...more]
    return spawnSync(process.execPath, command, { encoding: 'utf8' })
  }

  it('prints level, rules and texts of every case', () => {
    const guide = loadGuide('content', 'cramps')
    const baseline = guide.questions
      .filter(({ visibleWhen }) => !visibleWhen)
      .map(({ id, options }) => `plain,${id},${options.find(({ role }) => role === 'none')!.id}`)
    const { stdout, status } = run([...baseline, 'clot,one-leg,swollen', 'clot,one-leg,red'], '--lang', 'nb')
    expect(status).toBe(0)
    expect(stdout).toMatch(/case plain\n {2}level 1, none, self-care\n {2}rules: R30\n {2}Du kan gjøre noe selv/)
    expect(stdout).toMatch(/case clot\n {2}level 4, now, doctor-now\n {2}rules: R4a\n {2}Ring lege nå/)
    expect(stdout).toContain('not answered, so never below 3: kind signs')
  })

  it('names every wrong line and ends with 1', () => {
    const { stdout, status } = run(['a,nope,yes', 'a,kind,green', 'a,kind,muscle', 'a,kind,seizure', 'a,,'])
    expect(status).toBe(1)
    expect(stdout.trim().split('\n')).toEqual([
      'line 2: unknown question nope',
      'line 3: unknown answer kind.green',
      'line 5: kind takes one answer',
      'line 6: needs case, question and answer',
    ])
  })

  it('says how it is used when something is missing', () => {
    const { stdout, status } = run([], '--lang', 'sv')
    expect(status).toBe(1)
    expect(stdout).toContain('npm run guide:answer -- --guide cramps')
    expect(run([]).stdout).toContain('no line with case,question,answer')
  })
})
