import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { loadGuide } from './load-guide.ts'

describe('a guide file', () => {
  let folder: string
  beforeAll(() => {
    folder = temporaryFolder('guide')
    cpSync('content/guides', join(folder, 'guides'), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const changed = (from: string, to: string) => {
    const text = readFileSync('content/guides/cramps.yaml', 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(folder, 'guides/cramps.yaml'), text.replace(from, to))
    return () => loadGuide(folder, 'cramps')
  }

  it('becomes a guide with "none" and "don\'t know" in every question', () => {
    const guide = loadGuide('content', 'cramps')
    expect(guide.questions.every(({ options }) => options.filter(({ role }) => role !== 'flag').length === 2)).toBe(
      true,
    )
    expect(guide.questions[0]?.options.map(({ id }) => id)).toEqual(['muscle', 'seizure', 'other', 'dont-know'])
    expect(guide.rules.find(({ id }) => id === 'R0a')?.when).toEqual({
      any: [
        { question: 'kind', option: 'seizure' },
        { question: 'signs', option: 'passed-out' },
      ],
    })
  })

  it.each([
    ['floor: 5', 'floor: 6', 'floor'],
    ['kind.seizure', 'kind.sezure', 'kind.sezure does not exist'],
    ['channel: emergency-number', 'channel: email', 'channel'],
    ['en: What is it about?', 'se: Vad?', 'en'],
    ['version: 1', 'version: 1\nsurprise: yes', 'surprise'],
  ])('with %s changed to %s is refused with the place', (from, to, message) => {
    expect(changed(from, to)).toThrow(message)
  })

  it.each(['../evidence/claims', 'nope'])('of the name %s is refused', (name) => {
    expect(() => loadGuide('content', name)).toThrow()
  })
})
