import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluate } from '#core/guide-engine/evaluate.ts'
import { answersOfResponse, type QuestionnaireResponse } from '#core/guide-engine/fhir-response.ts'
import { messagesOf } from '#i18n/messages.ts'
import { launchBrowser, newVisitor } from '#test/support/browser.ts'
import { cramps, guidePath, toldFor, untilReady, walkByKeyboard, walkWithoutScript } from '#test/support/guide-walk.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'

describe('the file for a doctor', () => {
  let node: TestNode
  let browser: Browser
  beforeAll(async () => {
    node = await startTestNode({ DEMO_CLINICS: '20' })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await node.close()
  })

  it('is made on the device from what was answered, without any request', async () => {
    const { page, context, complaints } = await newVisitor(browser, node.url)
    await page.goto(guidePath('nb'), { waitUntil: 'networkidle' })
    await untilReady(page)
    await walkByKeyboard(page, toldFor[4], async () => {})
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: messagesOf('nb').guide.result.fhir }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^cramps-\d{4}-\d{2}-\d{2}\.fhir\.json$/)
    const response = JSON.parse(readFileSync(await download.path(), 'utf8')) as QuestionnaireResponse
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
    expect(page.url()).toBe(node.url + guidePath('nb'))
    expect(complaints).toEqual([])

    expect(response).toMatchObject({ resourceType: 'QuestionnaireResponse', status: 'completed', language: 'nb' })
    const [questionnaire, version] = response.questionnaire.split('|')
    const asked = await fetch(questionnaire!)
    expect(await asked.json()).toMatchObject({ resourceType: 'Questionnaire', version })
    const answers = answersOfResponse(response)
    expect(answers).toMatchObject({ 'one-leg': ['swollen', 'red'], signs: ['none'] })
    expect(`level-${evaluate(cramps, answers).level}`).toBe(
      response.contained[0]!.valueCodeableConcept.coding![0]!.code,
    )
    expect(response.text.div).toContain('Ring lege nå')
    await context.close()
  }, 60_000)

  it('is not offered where no script runs, as it could not be made', async () => {
    const { page, context } = await newVisitor(browser, node.url, { javaScriptEnabled: false })
    await page.goto(guidePath('da'))
    await walkWithoutScript(page, toldFor[5])
    expect(await page.locator('[data-fhir]').isVisible()).toBe(false)
    expect(await page.locator('[data-fhir]').count()).toBe(1)
    await context.close()
  })
})
