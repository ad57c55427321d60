import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadGuide } from '#features/guide/load-guide.ts'

const guide = loadGuide('content', 'cramps')

const command = (options: string[], input: string | Uint8Array = '') => {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/guide-answer.ts', ...options], {
    input,
    encoding: 'utf8',
  })
  return { stdout, lines: stdout.trim().split('\n'), status }
}
const answer = (input: string | Uint8Array, ...more: string[]) =>
  command(['--guide', 'cramps', '--answers', '-', ...more], input)
const csv = (...lines: string[]) => ['case,question,answer', ...lines, ''].join('\n')

describe('npm run guide:answer', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fysvej svar '))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('prints level, rules and texts of every case in a file', () => {
    const baseline = guide.questions
      .filter(({ visibleWhen }) => !visibleWhen)
      .map(({ id, options }) => `plain,${id},${options.find(({ role }) => role === 'none')!.id}`)
    const file = join(folder, 'svar æøå.csv')
    writeFileSync(file, csv(...baseline, 'clot,one-leg,swollen', 'clot,one-leg,red'))
    const { stdout, status } = command(['--guide', 'cramps', '--answers', file, '--lang', 'nb', '--country', 'NO'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/case plain\n {2}level 1, none, self-care\n {2}rules: R30\n {2}Du kan gjøre noe selv/)
    expect(stdout).toMatch(/case clot\n {2}level 4, now, doctor-now\n {2}rules: R4a\n {2}Ring lege nå\n {2}why: /)
    expect(stdout).toContain('not answered, so never below 3: kind signs')
    expect(stdout).toContain('Ring 113')
    expect(stdout).not.toContain('{{')
  })

  it('reads what spreadsheets write: a mark at the start, semicolons, quotes, capitals, spaces, empty rows', () => {
    const rows = [
      '\uFEFFCase;Question;Answer;Note',
      '"Bøje, 60; ældre"; KIND ;Muscle;x',
      'Åse;kind;seizure;',
      ';;;',
      '"Bøje, 60; ældre";one-leg;"swollen RED|veins";',
      '"Bøje, 60; ældre";one-leg;red;again',
      '',
    ]
    const { lines, status } = answer(rows.join('\r\n'))
    expect(status).toBe(0)
    expect(lines.filter((line) => line.startsWith('case'))).toEqual(['case Bøje, 60; ældre', 'case Åse'])
    expect(lines.filter((line) => line.startsWith('  level'))).toEqual([
      '  level 4, now, doctor-now',
      '  level 5, immediately, emergency-number',
    ])
  })

  it('reads the older encodings of spreadsheets', () => {
    const text = csv('ældre på tå,kind,seizure')
    for (const bytes of [Buffer.from(text, 'latin1'), Buffer.from(`\uFEFF${text}`, 'utf16le')])
      expect(answer(bytes).lines.slice(0, 2)).toEqual(['case ældre på tå', '  level 5, immediately, emergency-number'])
  })

  it('names every wrong line and ends with 1, without answering any case', () => {
    const { lines, status } = answer(
      csv(
        'a,nope,yes',
        'a,kind,green',
        'a,kind,muscle',
        'a,kind,muscle',
        '',
        'a,kind,seizure',
        'a,,',
        'tired, old,kind,muscle',
        'b,one-leg,swollen blue',
      ),
    )
    expect(status).toBe(1)
    expect(lines).toEqual([
      'line 2: unknown question nope',
      'line 3: unknown answer kind.green',
      'line 7: kind takes one answer, not muscle and seizure',
      'line 8: needs case, question and answer',
      'line 9: 4 columns instead of 3; a text that holds the separator needs quotes',
      'line 10: unknown answer one-leg.blue',
    ])
  })

  it.each([
    ['an empty file', '', 'the file is empty'],
    ['only the first line', csv(), 'there is no line below'],
    ['no first line', 'a,kind,muscle\n', 'line 1: the first line must name the columns case,question,answer'],
    ['a quote that never ends', csv('"a,kind,muscle'), 'line 2'],
  ])('says what is wrong with %s', (_, input, message) => {
    const { stdout, status } = answer(input)
    expect(status).toBe(1)
    expect(stdout).toContain(message)
  })

  it.each([
    [['--guide', 'knee', '--answers', '-'], '--guide knee: must be one of cramps'],
    [['--guide', '../cramps', '--answers', '-'], 'must be one of cramps'],
    [['--guide', 'cramps', '--answers', 'nowhere.csv'], 'cannot read nowhere.csv: ENOENT'],
    [['--guide', 'cramps', '--answers', '-', '--lang', 'sv'], '--lang sv: must be one of da, nb, en'],
    [['--answers', '-'], 'npm run guide:answer -- --guide cramps'],
  ])('refuses %j in words', (options, message) => {
    const { stdout, status } = command(options)
    expect(status).toBe(1)
    expect(stdout).toContain(message)
  })

  it('lists every question and answer, and what it lists can be answered', () => {
    const { lines, status } = command(['--guide', 'cramps', '--list', '--lang', 'da'])
    expect(status).toBe(0)
    let question = ''
    const rows = lines.map((line, at) => {
      if (!line.startsWith('  ')) question = line.split(' ')[0]!
      return line.startsWith('  ') ? `case ${at},${question},${line.trim().split(':')[0]}` : ''
    })
    expect(rows.filter(Boolean)).toHaveLength(guide.questions.flatMap(({ options }) => options).length)
    expect(answer(csv(...rows)).status).toBe(0)
  })

  it('prints data with --json, and what did not count', () => {
    const { lines } = answer(csv('a,kind,muscle', 'a,one-leg,none swollen', 'a,before,injury'), '--json')
    expect(JSON.parse(lines[0]!)).toMatchObject({
      case: 'a',
      level: 4,
      rules: ['R4a'],
      notCounted: ['one-leg.none', 'before.injury'],
    })
  })

  it('explains the file and the options', () => {
    const { stdout, status } = command(['--help'])
    expect(status).toBe(0)
    for (const word of ['case,question,answer', '--list', '--lang', '--country', '--json', 'exit code'])
      expect(stdout).toContain(word)
  })
})
