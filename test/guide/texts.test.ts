import { describe, expect, it } from 'vitest'
import { overdueRules } from '#core/guide-engine/overdue-rules.ts'
import { readabilityOf } from '#core/readability/lix.ts'
import { loadEvidence } from '#features/evidence/index.ts'
import { loadGuide } from '#features/guide/load-guide.ts'

const guide = loadGuide('content', 'cramps')
const filled = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '112')
const sentence = (text: string) => (/[.?!:]$/.test(text) ? text : `${text}.`)
const lixOf = (parts: string[]) => readabilityOf(filled(parts.map(sentence).join(' '))).lix

describe.each(['da', 'nb'] as const)('the words in %s', (language) => {
  it('of every question are at most LIX 25', () => {
    const hard = guide.questions
      .map(({ id, title, help, options }) => {
        const own = options.filter(({ id: option }) => option !== 'none' && option !== 'dont-know')
        return {
          id,
          lix: lixOf([title[language], ...(help ? [help[language]] : []), ...own.map(({ text }) => text[language])]),
        }
      })
      .filter(({ lix }) => lix > 25)
    expect(hard).toEqual([])
  })

  it('of every result are at most LIX 30', () => {
    const hard = guide.rules
      .map((rule) => {
        const { title, until, safetyNet } = guide.care[rule.care]!
        return { id: rule.id, lix: lixOf([title, rule.reason, until, safetyNet].map((texts) => texts[language])) }
      })
      .filter(({ lix }) => lix > 30)
    expect(hard).toEqual([])
  })
})

describe('the records behind the rules', () => {
  const { sources, claims } = loadEvidence('content')

  it('exist, and a rule without one is graded D', () => {
    const cited = [...guide.rules, ...guide.contributors, ...guide.helps].flatMap((rule) => rule.sources)
    expect(cited.filter((id) => !sources.has(id))).toEqual([])
    expect(guide.rules.filter((rule) => rule.sources.length === 0).map(({ id }) => id)).toEqual([
      'R26b',
      'R28a',
      'D3',
      'D4',
      'U1',
    ])
  })

  it('of causes and helps are the claim they link to, with its grade and a source of it', () => {
    const linked = [...guide.contributors, ...guide.helps].filter(({ claim }) => claim !== undefined)
    expect(linked.length).toBeGreaterThan(15)
    for (const { id, claim, grade, sources } of linked) {
      expect(claims.get(claim!)?.grade, id).toBe(grade)
      expect(
        sources.filter((source) => claims.get(claim!)?.sources.includes(source)),
        id,
      ).not.toEqual([])
    }
    expect(guide.helps.filter(({ claim }) => claim === undefined).map(({ id }) => id)).toEqual(['medicine-review'])
  })

  it('are not overdue and claim no reviewer', () => {
    const today = new Date().toISOString().slice(0, 10)
    expect(overdueRules(guide, today)).toEqual([])
    expect(new Set(guide.rules.map(({ review }) => review.reviewer))).toEqual(new Set(['none']))
  })

  it('say of medicine never to stop it alone, and of causes that they can contribute', () => {
    for (const { id, text } of guide.contributors.filter(({ id }) => /water|inhaler|statin/.test(id)))
      expect([text.da, text.nb, text.en], id).toEqual([
        expect.stringContaining('Stop ikke selv'),
        expect.stringContaining('Ikke slutt med medisin på egen hånd'),
        expect.stringContaining('Do not stop or change medicine yourself'),
      ])
    for (const { id, text } of guide.contributors) expect(text.en, id).toMatch(/can (contribute|give)/)
  })
})
