import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messagesOf } from '#i18n/messages.ts'
import { href, type Language } from '#routes'
import { launchBrowser, newVisitor } from '#test/support/browser.ts'
import { anyClinicSlug, startTestNode, type TestNode } from '#test/support/node.ts'

let node: TestNode
let browser: Browser
beforeAll(async () => {
  node = await startTestNode({ DEMO_CLINICS: '1500' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await node.close()
})

const journeys: { language: Language; where: string; what: string }[] = [
  { language: 'da', where: 'aarhus', what: 'lægkrampe' },
  { language: 'nb', where: 'oslo', what: 'leggkrampe' },
  { language: 'en', where: 'copenhagen', what: 'cramp' },
]

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  it.each(journeys)(
    'a person in $language finds a physiotherapist by problem and place, filters, and opens the clinic',
    async ({ language, where, what }) => {
      const { finder } = messagesOf(language)
      const { page, context, complaints } = await newVisitor(browser, node.url, { javaScriptEnabled })
      await page.goto(href('find', language))
      const form = page.locator('main form').first()
      await form.getByLabel(finder.form.what).fill(what)
      await form.getByLabel(finder.form.where).fill(where)
      await form.getByLabel(finder.form.where).press('Enter')
      await page.waitForURL(/./)
      const all = await page.locator('.clinic-card h2 a').count()
      expect(all).toBeGreaterThan(0)
      const box = page.getByLabel(new RegExp(finder.filters.labels['step-free'])).first()
      await box.check()
      await page.getByRole('button', { name: finder.filters.apply }).first().click()
      await page.waitForURL(/f=step-free/)
      expect(await page.getByLabel(finder.form.what).first().inputValue()).not.toBe('')
      await page.goBack()
      expect(page.url()).not.toContain('step-free')
      const clinic = page.locator('.clinic-card h2 a').first()
      const name = (await clinic.textContent())!.trim()
      await clinic.click()
      await page.waitForURL(new RegExp(href('clinic', language, { slug: 'x' }).slice(0, -1)))
      expect(await page.locator('h1').textContent()).toContain(name)
      expect(complaints).toEqual([])
      await context.close()
    },
    60_000,
  )

  it('a person compares two clinics', async () => {
    const { page, context } = await newVisitor(browser, node.url, { javaScriptEnabled })
    await page.goto(href('find', 'da', {}, { where: 'Aarhus' }))
    const boxes = page.locator('input[type=checkbox][name=c]')
    await boxes.nth(0).check()
    await boxes.nth(1).check()
    await page
      .getByRole('button', { name: messagesOf('da').finder.compareBar.submit })
      .first()
      .click()
    await page.waitForURL(/sammenlign\?/)
    expect(await page.locator('main table thead th').count()).toBeGreaterThanOrEqual(3)
    await context.close()
  }, 60_000)
})

it('what a person types comes back when nothing is found, with a way on', async () => {
  const { page, context } = await newVisitor(browser, node.url)
  await page.goto(href('find', 'da', {}, { what: 'qqqzzz <b>', where: 'Aarhus' }))
  expect(await page.getByLabel(messagesOf('da').finder.form.what).first().inputValue()).toBe('qqqzzz <b>')
  expect(await page.locator('main a').count()).toBeGreaterThan(2)
  await context.close()
})

it('the position is rounded, kept out of memory and of other addresses', async () => {
  const { page, context, requests } = await newVisitor(browser, node.url, {
    geolocation: { latitude: 55.676098, longitude: 12.568337 },
    permissions: ['geolocation'],
  })
  await page.goto(href('find', 'da'))
  await page.getByRole('button', { name: messagesOf('da').finder.form.nearMe }).click()
  await page.waitForURL(/near=/)
  expect(new URL(page.url()).searchParams.get('near')).toBe('55.68,12.57')
  expect(requests.some((url) => url.includes('55.676'))).toBe(false)
  const response = await page.reload()
  expect(response!.headers()['cache-control']).toBe('no-store')
  await context.close()
})

it('the whole search works by keyboard alone', async () => {
  const { page, context } = await newVisitor(browser, node.url)
  await page.goto(href('find', 'da'))
  await page.getByLabel(messagesOf('da').finder.form.what).first().focus()
  await page.keyboard.type('hælspore')
  await page.keyboard.press('Tab')
  await page.keyboard.type('8000')
  await page.keyboard.press('Enter')
  await page.waitForURL(/8000|aarhus/)
  let isReached = false
  for (let n = 0; n < 120 && !isReached; n++) {
    await page.keyboard.press('Tab')
    isReached = await page.evaluate(() => document.activeElement?.matches('.clinic-card h2 a') === true)
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement!)
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none'
    })
    expect(outline).toBe(true)
  }
  expect(isReached).toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForURL(/klinik\//)
  await context.close()
}, 60_000)

it('opens the map with script from our own files only, and lists the clinics beside it', async () => {
  const { page, context, complaints } = await newVisitor(browser, node.url)
  await page.goto(href('findMap', 'da', {}, { where: 'Aarhus' }))
  const button = page.getByRole('button', { name: /kort/i }).first()
  if (await button.count()) await button.click()
  await page.locator('.leaflet-container').waitFor()
  expect(await page.locator('main a[href*="/klinik/"]').count()).toBeGreaterThan(0)
  expect(complaints).toEqual([])
  await context.close()
}, 60_000)

it('shows the urgent card and no clinic when the words are dangerous', async () => {
  const { page, context } = await newVisitor(browser, node.url)
  await page.goto(href('find', 'da', {}, { what: 'kan ikke få vejret', where: 'Aarhus' }))
  expect(await page.locator('[data-level="emergency"]').first().getByText('112').first().isVisible()).toBe(true)
  expect(await page.locator('main a[href*="/klinik/"]').count()).toBe(0)
  await context.close()
})

it('prints a clinic on A4 with its address and without the menu', async () => {
  const { page, context } = await newVisitor(browser, node.url)
  await page.goto(href('clinic', 'da', { slug: await anyClinicSlug(node) }))
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.site-header nav').first().isVisible()).toBe(false)
  expect(await page.locator('h1').isVisible()).toBe(true)
  await context.close()
})
