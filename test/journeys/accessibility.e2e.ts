import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, newVisitor, scrollsSideways } from '#test/support/browser.ts'
import { anyClinicSlug, startTestNode, type TestNode } from '#test/support/node.ts'
import { allPageKinds, pageKinds } from '#test/support/pages.ts'

let node: TestNode
let browser: Browser
let slug: string
beforeAll(async () => {
  node = await startTestNode()
  slug = await anyClinicSlug(node)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await node.close()
})

// The languages share one look: dark is measured in Danish.
describe.each([
  ['light', 'every language'],
  ['dark', 'Danish'],
] as const)('in %s', (colorScheme, speech) => {
  it(`every kind of page passes axe in ${speech}, with nothing in the console and no foreign request`, async () => {
    const pages = colorScheme === 'light' ? allPageKinds(slug) : pageKinds('da', slug)
    const faults: string[] = []
    let rules = 0
    const { page, context, complaints } = await newVisitor(browser, node.url, { colorScheme, bypassCSP: true })
    for (const { path } of pages) {
      await page.goto(path)
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      rules += passes.length
      faults.push(
        ...violations.map(
          ({ id, nodes }) =>
            `${path}: ${id} ${nodes
              .map((one) => one.target)
              .slice(0, 3)
              .join(' | ')}`,
        ),
      )
    }
    await context.close()
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
    expect(rules).toBeGreaterThan(pages.length * 15)
  }, 240_000)
})

it('nothing scrolls sideways at 320 px, and every target is at least 24 px', async () => {
  const faults: string[] = []
  let targets = 0
  const { page, context } = await newVisitor(browser, node.url, { viewport: { width: 320, height: 640 } })
  for (const { path } of allPageKinds(slug)) {
    await page.goto(path)
    if (await scrollsSideways(page)) faults.push(`${path} scrolls sideways`)
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), summary, select')]
        .filter((one) => one.checkVisibility())
        .map((one) => {
          // A link within a sentence is as high as its line; a label makes its control larger.
          const isInSentence = one.matches('p a, li a, td a, dd a, sup a') && getComputedStyle(one).display === 'inline'
          const box = (one.closest('label') ?? one).getBoundingClientRect()
          return {
            name: `${one.tagName} ${one.textContent?.trim().slice(0, 30) ?? ''}`,
            width: box.width,
            height: box.height,
            isInSentence,
            isHidden: box.width <= 1 || box.bottom < 0,
          }
        }),
    )
    targets += sizes.length
    faults.push(
      ...sizes
        .filter((one) => !one.isHidden && !one.isInSentence && (one.height < 23.5 || one.width < 23.5))
        .map((one) => `${path}: ${one.name} is ${Math.round(one.width)} x ${Math.round(one.height)}`),
    )
  }
  await context.close()
  expect(faults).toEqual([])
  expect(targets).toBeGreaterThan(500)
}, 120_000)

it('every page has one h1, a title of its own, landmarks, and starts its tab order with the skip link', async () => {
  const { page, context } = await newVisitor(browser, node.url)
  const titles: string[] = []
  for (const { path } of pageKinds('da', slug)) {
    await page.goto(path)
    expect(await page.locator('h1').count(), path).toBe(1)
    expect(await page.locator('main').count(), path).toBe(1)
    titles.push(await page.title())
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href')), path).toBe('#content')
  }
  await context.close()
  expect(new Set(titles).size).toBe(titles.length)
}, 60_000)

it('shows urgency by words also where colours are forced', async () => {
  const { page, context } = await newVisitor(browser, node.url, { forcedColors: 'active' })
  await page.goto(pageKinds('da', slug).find(({ name }) => name === 'danger article')!.path)
  const box = page.locator('[data-level="emergency"]').first()
  expect(await box.getByText('112').first().isVisible()).toBe(true)
  expect(
    await box.evaluate(
      (one) => getComputedStyle(one).borderTopStyle !== 'none' || getComputedStyle(one).borderLeftStyle !== 'none',
    ),
  ).toBe(true)
  await context.close()
})
