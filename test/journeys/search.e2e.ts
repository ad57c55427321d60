import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, languages } from '#routes'
import { launchBrowser, newVisitor, scrollsSideways } from '#test/support/browser.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'

const typedWord = { da: 'lægkra', nb: 'leggkra', en: 'calf cra' }
const dangerous = { da: 'kan ikke få vejret', nb: 'får ikke puste', en: 'cannot breathe' }
const rings = { da: '112', nb: '113', en: '112' }

let node: TestNode
let browser: Browser
beforeAll(async () => {
  node = await startTestNode()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await node.close()
})

describe.each(languages)('suggestions in %s', (language) => {
  it('come while typing, are chosen with the arrows, and lead to the page; Escape closes them', async () => {
    const { page, context, complaints } = await newVisitor(browser, node.url)
    await page.goto(href('home', language))
    await page.keyboard.press('Control+k')
    const box = page.locator('#site-search')
    await box.pressSequentially(typedWord[language], { delay: 20 })
    const first = page.locator('.site-search [role=option]').first()
    await first.waitFor()
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator('.site-search [role=status]').textContent()).toMatch(/\d/)
    await page.keyboard.press('ArrowDown')
    expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'))
    expect(await first.getAttribute('aria-selected')).toBe('true')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])

    await page.keyboard.press('Escape')
    expect(await first.isVisible()).toBe(false)
    expect(await box.evaluate((one) => one === document.activeElement)).toBe(true)
    await box.pressSequentially('m')
    await first.waitFor()
    await page.keyboard.press('ArrowDown')
    const text = await first.textContent()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname !== href('home', language))
    expect((await page.locator('h1').textContent())?.trim()).toBe(text)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('say whom to ring when the words may mean danger', async () => {
    const { page, context } = await newVisitor(browser, node.url, { viewport: { width: 320, height: 640 } })
    await page.goto(href('home', language))
    await page.locator('#site-search').fill(dangerous[language])
    const alert = page.locator('.site-search [role=alert]')
    await alert.waitFor()
    expect(await alert.textContent()).toContain(rings[language])
    expect(await scrollsSideways(page)).toBe(false)
    await context.close()
  })
})

it('an answer that comes late never replaces a newer one', async () => {
  const { page, context } = await newVisitor(browser, node.url)
  let asked = 0
  await page.route('**/da/soeg/forslag?*', async (route) => {
    asked++
    const query = new URL(route.request().url()).searchParams.get('q')
    if (query === 'magn') await new Promise((resolve) => setTimeout(resolve, 800))
    await route.continue().catch(() => {}) // the first is cancelled by the page
  })
  await page.goto('/da')
  const box = page.locator('#site-search')
  await box.fill('magn')
  await expect.poll(() => asked).toBe(1)
  await box.fill('læg')
  await page.locator('.site-search [role=option]').first().waitFor()
  await page.waitForTimeout(900)
  expect((await page.locator('.site-search [role=option]').allTextContents()).join(' ').toLowerCase()).toContain('læg')
  expect(asked).toBe(2)
  await context.close()
})

describe.each([true, false])('the results with JavaScript %s', (javaScriptEnabled) => {
  it('lead deep into an article, and back keeps the search', async () => {
    const { page, context, complaints } = await newVisitor(browser, node.url, { javaScriptEnabled })
    await page.goto('/da')
    await page.locator('#site-search').fill('hvorfor får jeg krampe om natten')
    await page.locator('.site-search button').click()
    await page.waitForURL(/\/da\/soeg\?q=/)
    const first = page.locator('.search-results a').first()
    expect(await page.locator('.search-results mark').count()).toBeGreaterThan(0)
    await first.click()
    await page.waitForURL(/\/da\/artikler\//)
    const { hash } = new URL(page.url())
    if (hash) expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count()).toBe(1)
    await page.goBack()
    expect(await page.locator('#query').inputValue()).toBe('hvorfor får jeg krampe om natten')
    expect(complaints).toEqual([])
    await context.close()
  })

  it('send a problem with a place to the finder, both filled in', async () => {
    const { page, context } = await newVisitor(browser, node.url, { javaScriptEnabled })
    await page.goto(href('search', 'da', {}, { q: 'fysioterapeut kramper århus' }))
    expect(new URL(page.url()).pathname).toBe('/da/find/aarhus/kramper')
    expect(await page.locator('[name=where]').first().inputValue()).toBe('Aarhus')
    await context.close()
  })
})
