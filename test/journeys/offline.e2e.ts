import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messagesOf } from '#i18n/messages.ts'
import { href, type Language, languages } from '#routes'
import { launchBrowser, newVisitor } from '#test/support/browser.ts'
import { answerScreen, guidePath, questionOn, toldFor, untilReady } from '#test/support/guide-walk.ts'
import { startTestNode } from '#test/support/node.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

const guideOf = { da: 'krampe', nb: 'krampe', en: 'cramps' }

const allowed = { serviceWorkers: 'allow' } as const

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** What lies on the device: addresses, by cache. */
const storedIn = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const found: Record<string, string[]> = {}
    for (const name of await caches.keys())
      found[name] = (await (await caches.open(name)).keys()).map(({ url }) => url.slice(location.origin.length))
    return found
  })

/** Waits until the worker is at work and has kept the pages of the language. */
async function untilKept(page: Page, language: Language): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await expect
    .poll(async () => Object.values(await storedIn(page)).flat(), { timeout: 15_000 })
    .toContain(href('offline', language))
}

const cut = async (node: { close(): Promise<void> }, context: BrowserContext) => {
  await node.close()
  await context.setOffline(true)
}

describe('after one visit, with the server stopped', () => {
  it.each(languages)(
    'cramp now, the player and the guide work; any other page says what does (%s)',
    async (language) => {
      const node = await startTestNode({ DEMO_CLINICS: '20' })
      const { page, context } = await newVisitor(browser, node.url, { locale: language, ...allowed })
      await page.goto(href('crampNow', language))
      await untilKept(page, language)
      await cut(node, context)
      const { offline, crampNow } = messagesOf(language)

      const pageErrors: string[] = []
      page.on('pageerror', (error) => pageErrors.push(error.message))
      await page.reload()
      expect(await page.locator('h1').textContent()).toBe(crampNow.heading)
      const copyNote = page.locator('.kept-copy[data-kind=kept]')
      expect(await copyNote.isVisible()).toBe(true)
      expect(await copyNote.textContent()).toMatch(/20\d\d/)
      expect(await page.locator('.kept-copy[data-kind=old]').isVisible()).toBe(false)
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Figtree')
      await page.locator('[data-place=calf] a').click()
      await page.locator('dialog.player h2:visible').waitFor()
      expect(await page.locator('dialog.player h2:visible').textContent()).toBe(crampNow.places.calf.steps[0])
      await page.keyboard.press('Escape')

      await page.goto(guidePath(language))
      await untilReady(page)
      await page.locator('#guide .guide-next').click()
      for (let screens = 0; (await questionOn(page)) !== undefined && screens < 40; screens++)
        await answerScreen(page, toldFor[4])
      expect(await page.locator('#guide [data-level] a[href^="tel:"]').count()).toBeGreaterThan(0)
      await page.goto(href('guideSigns', language, { guide: guideOf[language] }))
      expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0)
      await page.goto(href('articles', language))
      expect(await page.locator('h1').textContent()).toBe(offline.title)
      expect(await page.locator(`main a[href="${href('crampNow', language)}"]`).isVisible()).toBe(true)
      expect(await page.locator('main a[href="tel:112"], main a[href="tel:113"]').first().isVisible()).toBe(true)
      expect(pageErrors).toEqual([])
      await context.close()
    },
  )
})

describe('what is kept', () => {
  it('is public pages and files, never anything that was posted, and follows the country that was chosen', async () => {
    const node = await startTestNode({ DEMO_CLINICS: '20' })
    const { page, context } = await newVisitor(browser, node.url, allowed)
    await page.goto(href('crampNow', 'da'))
    await untilKept(page, 'da')
    await page.reload()
    await page.goto(href('guide', 'da', { guide: 'krampe' }))
    await page.evaluate((path) => fetch(path, { method: 'POST', body: new URLSearchParams({ a: 'b' }) }), page.url())
    await page.goto(href('find', 'da', {}, { where: 'Aarhus' }))
    await page.goto(href('search', 'da', {}, { q: 'blodprop' }))
    const kept = Object.values(await storedIn(page)).flat()
    expect(kept.length).toBeGreaterThan(8)
    const files = /^\/(?:assets|drawings|icons|guide-sheet)\//
    const pages = kept.filter((path) => !files.test(path))
    expect(pages.sort()).toEqual(
      [
        href('crampNow', 'da'),
        href('guide', 'da', { guide: 'krampe' }),
        href('guideSigns', 'da', { guide: 'krampe' }),
        href('offline', 'da'),
      ].sort(),
    )

    await page.goto(href('crampNow', 'da'))
    await page.locator('form[action="/da/land"] button[value=NO]').click()
    await page.locator('main a[href="tel:113"]').first().waitFor()
    const signs = href('guideSigns', 'da', { guide: 'krampe' })
    await expect
      .poll(() =>
        page.evaluate(
          async (path) =>
            (await caches.match(path, { ignoreVary: true }))?.text().then((text) => text.includes('tel:113')),
          signs,
        ),
      )
      .toBe(true)
    await cut(node, context)
    await page.reload()
    expect(await page.locator('main a[href="tel:113"]').first().isVisible()).toBe(true)
    expect(await page.locator('main a[href="tel:112"]').count()).toBe(0)
    await context.close()
  })

  it('is served though the server is broken, and gives way to a fresh page when it is not', async () => {
    const node = await startTestNode({ DEMO_CLINICS: '20' })
    const { page, context } = await newVisitor(browser, node.url, allowed)
    await page.goto(href('crampNow', 'da'))
    await untilKept(page, 'da')
    await page.reload()
    expect(await page.locator('.kept-copy[data-kind=kept]').isVisible()).toBe(false)
    await context.route(`**${href('crampNow', 'da')}`, (route) => route.fulfill({ status: 503, body: 'no' }))
    await page.reload()
    expect(await page.locator('h1').textContent()).toBe(messagesOf('da').crampNow.heading)
    expect(await page.locator('.kept-copy[data-kind=kept]').isVisible()).toBe(true)
    await context.close()
    await node.close()
  })
})

describe('a copy past its day', () => {
  it('says so at once, and marks every number but the one for emergencies', async () => {
    const node = await startTestNode({ DEMO_CLINICS: '20' })
    const { page, context } = await newVisitor(browser, node.url, allowed)
    const { frame } = messagesOf('da')
    await page.goto(href('crampNow', 'da'))
    await untilKept(page, 'da')
    const validUntil = await page.locator('meta[name=fysvej-valid-until]').getAttribute('content')
    await cut(node, context)
    for (const [time, isOld] of [
      [`${validUntil}T22:30:00+01:00`, false],
      ['2027-06-01T03:00:00+02:00', true],
    ] as const) {
      await page.clock.setFixedTime(new Date(time))
      await page.reload()
      expect(await page.locator('.kept-copy[data-kind=old]').isVisible(), time).toBe(isOld)
      const numbers = page.locator('main .urgent-card[data-level="doctor-now"] a[href^="tel:"]')
      expect(await numbers.count()).toBeGreaterThan(3)
      for (const text of await numbers.allTextContents()) if (isOld) expect(text).toContain(frame.unconfirmed)
      const emergency = await page.locator('main a[href="tel:112"]').allTextContents()
      expect(emergency.join()).not.toContain(frame.unconfirmed)
    }
    await page.locator('[data-place=calf] a').click()
    expect(await page.locator('dialog a[href="tel:1813"]').textContent()).toContain(frame.unconfirmed)
    await context.close()
  })
})

describe('a new version', () => {
  it('waits while the player is open, takes over at the next page, and drops the old copies', async () => {
    const first = await startTestNode({ DEMO_CLINICS: '20' })
    const port = String(first.port)
    const { page, context } = await newVisitor(browser, first.url, allowed)
    await page.goto(href('crampNow', 'da'))
    await untilKept(page, 'da')
    await page.reload()
    const [oldName] = Object.keys(await storedIn(page))
    await page.locator('[data-place=calf] a').click()
    await first.close()

    const content = temporaryFolder('content')
    cpSync('content/articles', join(content, 'articles'), { recursive: true })
    mkdirSync(join(content, 'numbers'))
    for (const file of ['dk.yaml', 'no.yaml'])
      writeFileSync(
        join(content, 'numbers', file),
        readFileSync(join('content/numbers', file), 'utf8').replaceAll('"1813"', '"1899"'),
      )
    const second = await startTestNode({ DEMO_CLINICS: '20', PORT: port, CONTENT_DIR: content })
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration?.update()
    })
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state), {
        timeout: 10_000,
      })
      .toBe('installed')
    expect(await page.locator('dialog.player h2:visible').textContent()).toBe(
      messagesOf('da').crampNow.places.calf.steps[0],
    )
    expect(Object.keys(await storedIn(page))).toContain(oldName)

    // With its tools attached, Chromium may hold a new worker back for a while: a page later it is there.
    await expect
      .poll(
        async () => {
          await page.reload()
          await page.waitForTimeout(500)
          return Object.keys(await storedIn(page)).length
        },
        { timeout: 30_000 },
      )
      .toBe(1)
    expect(Object.keys(await storedIn(page))).not.toContain(oldName)
    await cut(second, context)
    await page.reload()
    expect(await page.locator('.kept-copy[data-kind=kept]').isVisible()).toBe(true)
    expect(await page.locator('main a[href="tel:1899"]').count()).toBe(1)
    expect(await page.locator('main a[href="tel:1813"]').count()).toBe(0)
    rmSync(content, { recursive: true })
    await context.close()
  })
})
