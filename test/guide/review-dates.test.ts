import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overdueRules } from '#core/guide-engine/overdue-rules.ts'
import { loadGuide } from '#features/guide/load-guide.ts'
import { loadPhoneNumbers, overdueNumbers } from '#features/numbers/index.ts'

const numbers = loadPhoneNumbers('content')
const guide = loadGuide('content', 'cramps')
const named = (today: string) => overdueNumbers(numbers, today).map(({ file, id }) => `${file} ${id}`)

describe('review dates', () => {
  it('of every phone number and rule lie ahead today: when this fails, check what it names and move its date', () => {
    const today = new Date().toISOString().slice(0, 10)
    expect(overdueNumbers(numbers, today)).toEqual([])
    expect(overdueRules(guide, today)).toEqual([])
  })

  it('let the numbers of the two regions that merge be shown on 31 December 2026 and not a day longer', () => {
    expect(named('2026-12-31')).toEqual([])
    expect(named('2027-01-01')).toEqual([
      'numbers/dk.yaml doctor-now-hovedstaden',
      'numbers/dk.yaml doctor-now-sjaelland',
    ])
  })

  it('end for both tables and every rule at most six months after the check', () => {
    expect(named('2027-05-23')).toEqual(
      expect.arrayContaining(['numbers/dk.yaml the table', 'numbers/no.yaml the table']),
    )
    expect(overdueRules(guide, '2027-05-23')).toHaveLength(guide.rules.length)
  })
})

describe('npm run content:check', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fysvej indhold '))
    cpSync('content', folder, { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('names an overdue number and rule, and ends with 1', () => {
    const change = (file: string, from: string | RegExp, to: string) => {
      const text = readFileSync(join(folder, file), 'utf8')
      expect(text).toMatch(from)
      writeFileSync(join(folder, file), text.replace(from, to))
    }
    change('numbers/dk.yaml', 'reviewDue: 2026-12-31', 'reviewDue: 2020-12-31')
    change(
      'guides/cramps.yaml',
      /\nreview: \{ reviewer: none, reviewDue: [\d-]+ \}/,
      '\nreview: { reviewer: none, reviewDue: 2020-01-01 }',
    )
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/content-check.ts', folder], {
      encoding: 'utf8',
    })
    expect(run.stdout).toContain('numbers/dk.yaml: doctor-now-hovedstaden was due for review on 2020-12-31')
    expect(run.stdout).toContain('guides/cramps.yaml: R0a was due for review on 2020-01-01')
    expect(run.stdout).not.toContain('doctor-now-syddanmark')
    expect(run.status).toBe(1)
  })
})
