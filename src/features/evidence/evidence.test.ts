import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, languages } from '#routes'
import { startTestNode, type TestNode } from '#test/support/node.ts'
import { loadEvidence } from './index.ts'

const texts = '{ da: a, nb: b, en: c }'
const claim = (id: string, sources = '[s1]') =>
  `  - { id: ${id}, direction: helps, grade: A, verified: true, sources: ${sources}, text: ${texts}, note: ${texts} }\n`

function evidenceOf(claims: string, sources = '  - { id: s1, citation: Bog, year: 2020 }\n') {
  const folder = mkdtempSync(join(tmpdir(), 'fysvej evidens '))
  try {
    mkdirSync(join(folder, 'evidence'))
    writeFileSync(join(folder, 'evidence/claims.yaml'), `claims:\n${claims}`)
    writeFileSync(join(folder, 'evidence/sources.yaml'), `sources:\n${sources}`)
    return loadEvidence(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('evidence records', () => {
  it('are read with their sources', () => {
    const evidence = evidenceOf(claim('c1'))
    expect(evidence.faults).toEqual([])
    expect(evidence.claims.get('c1')).toMatchObject({ grade: 'A', sources: ['s1'] })
  })

  it.each([
    [claim('c1').replace('grade: A', 'grade: E'), 'grade'],
    [claim('c1', '[s2]'), 'unknown sources: s2'],
    [claim('c1') + claim('c1'), 'used twice'],
    [claim('s1'), 'both a claim and a source'],
    [claim('c1').replace('helps', 'maybe'), 'direction'],
  ])('with a fault are left out with their line: %s', (claims, message) => {
    const { faults } = evidenceOf(claims)
    expect(faults).toHaveLength(1)
    expect(faults[0]?.message).toContain(message)
    expect(faults[0]?.line).toBeGreaterThan(1)
  })

  it('of a folder without any are empty', () => {
    expect(loadEvidence('/nonexistent').claims.size).toBe(0)
  })
})

describe('the pages', () => {
  let node: TestNode
  beforeAll(async () => {
    node = await startTestNode()
  })
  afterAll(() => node.close())

  it('show every record in every language with who uses it', async () => {
    const claims = [...loadEvidence('content').claims.keys()]
    const faults: string[] = []
    for (const language of languages)
      for (const id of claims) {
        const response = await fetch(node.url + href('evidenceRecord', language, { id }))
        if (response.status !== 200) faults.push(`${response.status} ${language} ${id}`)
      }
    expect(faults).toEqual([])
    const html = await (await fetch(node.url + href('evidenceRecord', 'da', { id: 'acute-stretch' }))).text()
    expect(html).toContain('href="/da/artikler/krampe-i-foden"')
    expect(html).toContain('Vi har fundet påstanden i en af kilderne.')
  })

  it('say plainly when nobody has found the claim in a source', async () => {
    const open = [...loadEvidence('content').claims.values()].find(({ verified }) => !verified)
    const html = await (await fetch(node.url + href('evidenceRecord', 'nb', { id: open!.id }))).text()
    expect(html).toContain('Vi har ikke funnet påstanden')
  })

  it('list every record, and answer 404 to what is none', async () => {
    const html = await (await fetch(node.url + href('evidence', 'en'))).text()
    expect(html.match(/href="\/en\/evidence\/[a-z0-9-]+"/g)?.length).toBe(loadEvidence('content').claims.size)
    for (const id of ['nope', '__proto__', 'toString'])
      expect((await fetch(node.url + href('evidenceRecord', 'da', { id }))).status).toBe(404)
  })
})
