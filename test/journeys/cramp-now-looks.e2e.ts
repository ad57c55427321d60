import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, languages } from '#routes'
import { launchBrowser, newVisitor, scrollsSideways } from '#test/support/browser.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'

const path = href('crampNow', 'da')

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

const player = (page: Page) => page.locator('dialog.player')
const heading = (page: Page) => player(page).locator('h2:visible')
const act = (page: Page, name: string) => player(page).locator(`[data-do=${name}]:visible`)
const open = (page: Page, place: string) => page.locator(`[data-place=${place}] a`).click()

describe('at night', () => {
  it.each([
    ['2026-11-23T03:00:00+01:00', '', true],
    ['2026-11-23T22:30:00+01:00', '', true],
    ['2026-11-23T12:00:00+01:00', '', false],
    ['2026-11-23T03:00:00+01:00', 'light', false],
  ])('at %s with the colours "%s" it is dark: %s', async (time, theme, isDark) => {
    const { page, context } = await newVisitor(browser, node.url, { colorScheme: 'light' })
    if (theme) await context.addCookies([{ name: 'theme', value: theme, url: node.url }])
    await page.clock.setFixedTime(new Date(time))
    await page.goto(path)
    await open(page, 'calf')
    const lightness = await player(page).evaluate((one) =>
      Number(getComputedStyle(one).backgroundColor.match(/\d+/g)![1]),
    )
    expect(lightness < 80).toBe(isDark)
    await context.close()
  })
})

// The languages share one look: dark is measured in Danish.
describe.each([
  ['light', languages],
  ['dark', ['da']],
] as const)('in %s', (colorScheme, spoken) => {
  it('page and player pass axe on every screen', async () => {
    const faults: string[] = []
    for (const language of spoken) {
      const { page, context } = await newVisitor(browser, node.url, { colorScheme, bypassCSP: true })
      await page.clock.setFixedTime(new Date('2026-11-23T12:00:00+01:00'))
      await page.goto(href('crampNow', language))
      const check = async (name: string) => {
        const { violations, passes } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(passes.length).toBeGreaterThan(10)
        faults.push(...violations.map(({ id, nodes }) => `${language} ${name}: ${id} ${nodes[0]?.target}`))
      }
      await check('page')
      await open(page, 'calf')
      await page.locator('dialog [data-do=options]').click()
      await check('first step')
      await act(page, 'next').click()
      await act(page, 'next').click()
      await check('hold')
      await act(page, 'next').click()
      await act(page, 'next').click()
      await check('ask')
      await act(page, 'yes').click()
      await check('after')
      await context.close()
    }
    expect(faults).toEqual([])
  }, 120_000)
})

it.each([
  [320, 640, languages],
  [640, 320, ['en']],
  [320, 256, ['da']],
  [1280, 800, ['nb']],
] as const)(
  'at %i x %i nothing is cut off or scrolls sideways, and each choice can be reached',
  async (width, height, spoken) => {
    const { page, context } = await newVisitor(browser, node.url, { viewport: { width, height } })
    for (const language of spoken) {
      await page.goto(href('crampNow', language))
      expect(await scrollsSideways(page)).toBe(false)
      await open(page, 'calf')
      for (let steps = 0; steps < 5; steps++) {
        expect(await player(page).evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true)
        for (const choice of await player(page).locator('.player-choice:visible').all()) {
          await choice.scrollIntoViewIfNeeded()
          const box = (await choice.boundingBox())!
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(box.y + box.height).toBeLessThanOrEqual(height + 1)
          expect(await choice.evaluate((one) => one.scrollWidth <= one.clientWidth + 1)).toBe(true)
        }
        await heading(page).scrollIntoViewIfNeeded()
        expect(await heading(page).isVisible()).toBe(true)
        if (steps < 4) await act(page, 'next').click()
      }
      await page.keyboard.press('Escape')
    }
    await context.close()
  },
)
