import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'

type Sent = { resourceType: string; url: string; language: string; title: string; item: { linkId: string }[] }

describe('the questions of a guide for other systems', () => {
  let database: TestDatabase
  let node: TestNode
  beforeAll(async () => {
    database = await createTestDatabase()
    node = await startTestNode({ DEMO_CLINICS: '20' }, database)
  })
  afterAll(async () => {
    await node.close()
    await database.drop()
  })
  const get = (path: string) => fetch(node.url + path)

  it('are a FHIR Questionnaire that may be kept, in Danish first', async () => {
    const response = await get('/fhir/Questionnaire/cramps')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/fhir+json; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600')
    const questionnaire = (await response.json()) as Sent
    expect(questionnaire.resourceType).toBe('Questionnaire')
    expect(new URL(questionnaire.url).pathname).toBe('/fhir/Questionnaire/cramps')
    expect(questionnaire.title).toBe('Guide om krampe')
    expect(questionnaire.item[0]!.linkId).toBe('kind')
  })

  it('have the words of the language that is asked for, at the same canonical address', async () => {
    const [danish, bokmaal, other] = (await Promise.all(
      ['', '?lang=nb', '?lang=sv'].map(async (query) => (await get(`/fhir/Questionnaire/cramps${query}`)).json()),
    )) as [Sent, Sent, Sent]
    expect(bokmaal).toMatchObject({ language: 'nb', title: 'Veiviser om krampe', url: danish.url })
    expect(other).toEqual(danish)
  })

  it.each(['nope', 'krampe', '__proto__', 'cramps-cases'])(
    'that do not exist are an OperationOutcome: %s',
    async (id) => {
      const response = await get(`/fhir/Questionnaire/${id}`)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('application/fhir+json; charset=utf-8')
      expect(await response.json()).toMatchObject({
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'error', code: 'not-found' }],
      })
    },
  )
})
