import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messagesOf } from '#i18n/messages.ts'
import { href, languages } from '#routes'
import { launchBrowser, newVisitor } from '#test/support/browser.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'

const slugs = { da: 'krampe-i-laeggen', nb: 'krampe-i-leggen', en: 'calf-cramp' }

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

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  it('a person goes from the front page to an article, its sources, the evidence and back', async () => {
    const { page, context, complaints } = await newVisitor(browser, node.url, { javaScriptEnabled })
    await page.goto('/da')
    await page.locator('main a[href="/da/artikler"]').first().click()
    await page
      .locator(`main a[href="${href('article', 'da', { slug: slugs.da })}"]`)
      .first()
      .click()
    expect(await page.locator('h1').textContent()).toContain('læggen')
    const faq = page.locator('main details').last()
    await faq.locator('summary').click()
    await faq.locator('p').first().waitFor({ state: 'visible' })
    await page.locator('a.evidence-chip').first().click()
    await page.waitForURL(/\/da\/evidens\//)
    expect(await page.locator('h1').count()).toBe(1)
    await page.goBack()
    expect(page.url()).toContain(slugs.da)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('a reader reports a fault: a refusal keeps what was typed, then it is stored once', async () => {
    const { report } = messagesOf('da').articles
    const { page, context } = await newVisitor(browser, node.url, { javaScriptEnabled })
    await page.goto(href('articleReport', 'da', { slug: slugs.da }))
    const send = page.locator('main form button[type=submit]').first()
    await page.locator('main [name=source]').first().fill('ikke en adresse')
    await send.click()
    expect(await page.locator('main [name=source]').first().inputValue()).toBe('ikke en adresse')
    expect(await page.locator('main a[href^="#"]').first().isVisible()).toBe(true)
    await page
      .locator('main [name=kind]')
      .first()
      .check()
      .catch(() => page.locator('main select[name=kind]').selectOption({ index: 1 }))
    await page.locator('main [name=message]').fill(`Der mangler et ord i afsnit to (${javaScriptEnabled}).`)
    await page.locator('main [name=source]').first().fill('')
    await send.click()
    await page.getByText(report.thanksTitle).first().waitFor()
    const { rows } = await node.database.pool.query(
      'select article_id, language, slug, message from article_reports where message like $1',
      [`%(${javaScriptEnabled})%`],
    )
    expect(rows).toEqual([
      {
        article_id: 'calf-cramp',
        language: 'da',
        slug: slugs.da,
        message: `Der mangler et ord i afsnit to (${javaScriptEnabled}).`,
      },
    ])
    await context.close()
  })

  it('the language switch keeps the article, and the header search finds it', async () => {
    const { page, context } = await newVisitor(browser, node.url, { javaScriptEnabled })
    await page.goto(href('article', 'da', { slug: slugs.da }))
    await page.locator('header a[hreflang=nb]').first().click()
    await page.waitForURL(`**${href('article', 'nb', { slug: slugs.nb })}`)
    await page.locator('header input[name=q]').fill('leggkrampe')
    await page.locator('header input[name=q]').press('Enter')
    await page.waitForURL(/\/nb\/sok\?q=/)
    expect(await page.locator(`main a[href*="${slugs.nb}"]`).count()).toBeGreaterThan(0)
    await context.close()
  })
})

it('reaches search with the slash key and leaves it with Escape, but not while typing', async () => {
  const { page, context } = await newVisitor(browser, node.url)
  await page.goto(href('article', 'da', { slug: slugs.da }), { waitUntil: 'networkidle' })
  await page.keyboard.press('/')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('q')
  await page.keyboard.type('a/b')
  expect(await page.locator('header input[name=q]').inputValue()).toBe('a/b')
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).not.toBe('q')
  await page.keyboard.press('Control+k')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('q')
  await context.close()
})

it('an urgent search shows whom to ring before any result', async () => {
  const { page, context } = await newVisitor(browser, node.url)
  for (const [language, query, number] of [
    ['da', 'kan ikke få vejret', '112'],
    ['nb', 'krampeanfall', '113'],
    ['en', 'chest pain', '112'],
  ] as const) {
    await page.goto(href('search', language, {}, { q: query }))
    expect(await page.locator('main [data-level]').first().getByText(number).first().isVisible(), query).toBe(true)
    expect(await page.locator('main a[href*="/find"], main a[href*="/finn"]').count(), query).toBe(0)
  }
  await context.close()
})

it('prints an article as a tagged A4 without the menu, with its sources', async () => {
  const { page, context } = await newVisitor(browser, node.url)
  for (const language of languages) {
    await page.goto(href('article', language, { slug: slugs[language] }))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.site-header nav').first().isVisible()).toBe(false)
    expect(await page.locator('#sources').isVisible()).toBe(true)
    expect((await page.pdf({ format: 'A4', tagged: true })).byteLength).toBeGreaterThan(20_000)
  }
  await context.close()
})

it('keeps the colours a reader chose, without a flash and without script', async () => {
  const { page, context } = await newVisitor(browser, node.url, { javaScriptEnabled: false, colorScheme: 'light' })
  await page.goto('/da')
  await page.locator('form[action="/da/tema"] [name=theme][value=dark]').first().click()
  const save = page.locator('form[action="/da/tema"] button[type=submit]:not([name=theme])')
  if ((await save.count()) && !(await page.locator('html[data-color-scheme=dark]').count())) await save.first().click()
  await page.locator('html[data-color-scheme=dark]').waitFor({ state: 'attached' })
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(
    background
      .match(/\d+/g)!
      .slice(0, 3)
      .every((part) => Number(part) < 80),
  ).toBe(true)
  await context.close()
})
