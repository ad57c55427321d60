import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messagesOf } from '#i18n/messages.ts'
import { languages } from '#routes'
import { launchBrowser, newVisitor, scrollsSideways } from '#test/support/browser.ts'
import {
  answerScreen,
  cramps,
  fieldsFor,
  guidePath,
  postAnswers,
  questionOn,
  resultText,
  toldFor,
  untilReady,
  walkByKeyboard,
  walkWithoutScript,
} from '#test/support/guide-walk.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'

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

const levelOn = (page: Page) => page.locator('.level-card').getAttribute('data-level')
const levels = [5, 4, 3, 2, 1] as const

describe('the whole guide', () => {
  it.each(levels)(
    'leads to level %i by keyboard alone, and says the same without script',
    async (level) => {
      const told = toldFor[level]
      const { page, context, complaints } = await newVisitor(browser, node.url)
      await page.goto(guidePath('da'), { waitUntil: 'networkidle' })
      await untilReady(page)
      const titles = new Set<string>()
      const screens = await walkByKeyboard(page, told, async () => {
        titles.add(await page.title())
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
        expect(await page.locator('h1').count()).toBe(1)
        expect(await page.locator('.guide-emergency a[href="tel:112"]').isVisible()).toBe(true)
      })
      expect(await levelOn(page)).toBe(String(level))
      expect(screens).toBe(level === 5 ? 2 : 18)
      expect(titles.size).toBe(screens + 1)
      expect(page.url()).toBe(node.url + guidePath('da'))
      const [card, number] = await page
        .locator('.level-card, .level-card .phone-link')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
      if (level >= 4) expect(number).not.toBe(card) // a button that can be seen
      const withScript = await resultText(page)
      expect(complaints).toEqual([])
      await context.close()

      const plain = await newVisitor(browser, node.url, { javaScriptEnabled: false })
      await plain.page.goto(guidePath('da'))
      await walkWithoutScript(plain.page, told)
      expect(await plain.page.locator('.level-card').getAttribute('data-level')).toBe(String(level))
      expect(plain.page.url()).toBe(node.url + guidePath('da'))
      expect(await resultText(plain.page)).toBe(withScript)
      expect(plain.complaints).toEqual([])
      await plain.context.close()
    },
    90_000,
  )
})

/** Before any script of the page: writes down whatever could carry an answer away or keep it. */
function recordWrites() {
  const writes: string[] = []
  Object.assign(window, { writes })
  const wrap = (owner: object, name: string) => {
    const original = Reflect.get(owner, name) as (...values: unknown[]) => unknown
    Reflect.set(owner, name, function (this: unknown, ...values: unknown[]) {
      writes.push(`${name} ${JSON.stringify(values)}`)
      return original.apply(this, values)
    })
  }
  wrap(Storage.prototype, 'setItem')
  wrap(IDBFactory.prototype, 'open')
  wrap(Navigator.prototype, 'sendBeacon')
  wrap(XMLHttpRequest.prototype, 'open')
  wrap(WebSocket.prototype, 'send')
  wrap(BroadcastChannel.prototype, 'postMessage')
  wrap(History.prototype, 'pushState')
  wrap(History.prototype, 'replaceState')
  wrap(window, 'fetch')
  for (const name of ['put', 'add', 'addAll']) wrap(Cache.prototype, name)
  Object.defineProperty(document, 'cookie', { get: () => '', set: (value) => writes.push(`cookie ${value}`) })
}

/** What the browser keeps for the site, as text. */
const keptBy = async (page: Page) =>
  JSON.stringify([
    await page.context().cookies(),
    await page.evaluate(async () => [
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      ),
      window.name,
    ]),
  ])

describe('no answer leaves the device', () => {
  it('in a request, an address, the history, a cookie or any storage', async () => {
    const { page, context, complaints } = await newVisitor(browser, node.url)
    await page.addInitScript(recordWrites)
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    await client.send('DOMStorage.enable')
    const sent: string[] = []
    client.on('Network.requestWillBeSent', ({ request }) => sent.push(JSON.stringify(request)))
    client.on('DOMStorage.domStorageItemAdded', (event) => sent.push(JSON.stringify(event)))
    client.on('DOMStorage.domStorageItemUpdated', (event) => sent.push(JSON.stringify(event)))
    await page.goto(guidePath('en'), { waitUntil: 'networkidle' })
    await untilReady(page)
    expect(sent.length).toBeGreaterThan(4) // the page, its sheet and scripts: the recorder works
    const kept = await keptBy(page)
    sent.length = 0
    await page.evaluate(() => {
      Reflect.get(window, 'writes').length = 0
    })
    const addresses = new Set<string>()
    await page.locator('#guide-heading').focus() // the search field of the frame fetches its suggestions when it is reached
    const told = { ...toldFor[4], age: ['over-60'], medicine: ['statin', 'water'], pain: ['severe'] }
    const screens = await walkByKeyboard(page, told, async () => {
      addresses.add(page.url())
    })
    expect(await levelOn(page)).toBe('4')
    expect(sent).toEqual([])
    expect([...addresses]).toEqual([node.url + guidePath('en')])
    expect(await keptBy(page)).toBe(kept)
    expect(await page.evaluate(() => Reflect.get(window, 'writes'))).toEqual(
      Array.from({ length: screens + 1 }, (_, at) => `pushState [{"step":${at + 1}},""]`),
    )
    // The recorder itself: what it must not have seen, it sees.
    await page.evaluate(() => {
      localStorage.setItem('a.pain', 'severe')
      Reflect.set(document, 'cookie', 'pain=severe')
      indexedDB.open('severe')
    })
    expect(await page.evaluate(() => Reflect.get(window, 'writes').slice(-3).join())).toMatch(/setItem.*cookie.*open/)
    expect(sent).toHaveLength(1)
    expect(await keptBy(page)).not.toBe(kept)
    expect(complaints).toEqual([])
    await context.close()
  }, 60_000)

  it('also when the server has stopped answering', async () => {
    const { page, context } = await newVisitor(browser, node.url)
    await page.goto(guidePath('nb'), { waitUntil: 'networkidle' })
    await untilReady(page)
    await page.route('**/*', (route) => route.abort())
    await context.setOffline(true)
    await walkByKeyboard(page, toldFor[3], async () => {})
    expect(await levelOn(page)).toBe('3')
    await context.close()
  }, 60_000)
})

describe('the way back', () => {
  it('of the browser goes one question at a time, keeps the answers, and comes forth again', async () => {
    const { page, context } = await newVisitor(browser, node.url)
    await page.goto(guidePath('da'), { waitUntil: 'networkidle' })
    await untilReady(page)
    await page.locator('.guide-next').click()
    for (let n = 0; n < 3; n++) await answerScreen(page, { pain: ['growing', 'sudden'] })
    expect(await questionOn(page)).toBe('limb')
    await page.locator('#guide input[value=tense]').check()
    await page.goBack()
    expect(await questionOn(page)).toBe('pain')
    expect(
      await page.locator('fieldset :checked').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(['sudden', 'growing'])
    await page.goBack()
    await page.goBack()
    await page.goBack()
    expect(await questionOn(page)).toBeUndefined()
    for (let n = 0; n < 4; n++) await page.goForward()
    expect(await questionOn(page)).toBe('limb')
    expect(await page.locator('#guide input[value=tense]').isChecked()).toBe(true)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.locator('.guide-form').getAttribute('data-screen')).toBe('start')
    expect(await page.locator('#guide input[name^="a."]').count()).toBe(0)
    await context.close()
  }, 60_000)

  it('to an answer changes the result, and beginning again forgets everything', async () => {
    const { flow } = messagesOf('da').guide
    const { page, context } = await newVisitor(browser, node.url)
    await page.goto(guidePath('da'), { waitUntil: 'networkidle' })
    await untilReady(page)
    await walkByKeyboard(page, toldFor[1], async () => {})
    expect(await levelOn(page)).toBe('1')
    await page.locator('.guide-answered summary').click()
    await page.locator('.guide-answered button[value=one-leg]').click()
    await page.locator('#guide input[value=swollen]').check()
    expect(await page.locator('#guide fieldset input[value=none]').isChecked()).toBe(false)
    await page.locator('.guide-next').click()
    expect(await levelOn(page)).toBe('4')
    await page.getByRole('link', { name: flow.again }).click()
    expect(await page.locator('.guide-form').getAttribute('data-screen')).toBe('start')
    await page.goBack()
    expect(await page.locator('#guide input[name^="a."]').count()).toBe(0)
    await context.close()
  }, 60_000)

  it('shows what is urgent already above the questions that are left, and Enter still means Next', async () => {
    const { page, context } = await newVisitor(browser, node.url)
    await page.goto(guidePath('da'), { waitUntil: 'networkidle' })
    await untilReady(page)
    await page.locator('.guide-next').click()
    for (let n = 0; n < 3; n++) await answerScreen(page, { pain: ['lasting'] })
    expect(await page.locator('.so-far').getAttribute('data-level')).toBe('4')
    await page.locator('#guide fieldset input[value=none]').check()
    await page.locator('#guide fieldset input[value=none]').press('Enter')
    expect(await questionOn(page)).toBe('place')
    await page.locator('.so-far button').click()
    expect(await levelOn(page)).toBe('4')
    await page.locator('.guide-rest button').click()
    expect(await questionOn(page)).toBe('place')
    await context.close()
  }, 60_000)
})

it('a double click goes on once and ticks nothing', async () => {
  const { page, context } = await newVisitor(browser, node.url)
  await page.goto(guidePath('da'), { waitUntil: 'networkidle' })
  await untilReady(page)
  await page.locator('.guide-next').click()
  await page.locator('#guide fieldset input[value=muscle]').check()
  await page.locator('.guide-next').dblclick()
  expect(await questionOn(page)).toBe('signs')
  expect(await page.locator('#guide-errors, fieldset :checked').count()).toBe(0)
  await context.close()
})

describe('nothing chosen', () => {
  it.each([true, false])('moves to a summary that leads to the answers (script: %s)', async (javaScriptEnabled) => {
    const { page, context } = await newVisitor(browser, node.url, { javaScriptEnabled })
    await page.goto(guidePath('da'), { waitUntil: 'networkidle' })
    if (javaScriptEnabled) await untilReady(page)
    await page.locator('.guide-next').click()
    await page.locator('.guide-options').waitFor()
    await page.locator('.guide-next').click()
    await page.locator('#guide-errors').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('guide-errors')
    expect(await page.title()).toContain(messagesOf('da').guide.flow.errorTitle)
    await page.locator('#guide-errors a').click()
    if (javaScriptEnabled) expect(await page.evaluate(() => document.activeElement?.id)).toBe('guide-first')
    expect(await page.locator('#guide-first').isVisible()).toBe(true)
    await context.close()
  })
})

describe('when the script cannot do it', () => {
  it.each([
    ['the sheet does not come', undefined],
    ['the sheet is broken', '{"guide":{"id":"cramps","ver'],
    ['the sheet lacks what a screen needs', '{"guide":{"questions":[]},"words":{},"language":"da"}'],
  ])(
    'because %s, the forms go to the server and the number stays',
    async (_, body) => {
      const { page, context } = await newVisitor(browser, node.url)
      await page.route('**/guide-sheet/**', (route) =>
        body === undefined ? route.abort() : route.fulfill({ body, contentType: 'application/json' }),
      )
      await page.goto(guidePath('da'), { waitUntil: 'networkidle' })
      expect(await page.locator('.guide-emergency a[href="tel:112"]').isVisible()).toBe(true)
      expect(await walkWithoutScript(page, toldFor[5])).toBe(2)
      expect(await levelOn(page)).toBe('5')
      await context.close()
    },
    60_000,
  )
})

const first = cramps.questions[0]!.id
/** Each kind of screen, as the fields that lead to it. */
const screens: Record<string, string[][]> = {
  question: [['go', 'start']],
  'question, nothing chosen': [
    ['at', first],
    ['go', 'next'],
  ],
  'question, urgent already': [
    ['a.kind', 'muscle'],
    ['a.signs', 'none'],
    ['a.pain', 'lasting'],
    ['at', 'pain'],
    ['go', 'next'],
  ],
  ...Object.fromEntries(levels.map((level) => [`result ${level}`, fieldsFor(toldFor[level])])),
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(languages)(
    'every screen passes axe, also at its edges (%s)',
    async (language) => {
      const { page, context, complaints } = await newVisitor(browser, node.url, {
        colorScheme,
        bypassCSP: true,
        viewport: { width: 390, height: 844 },
      })
      const faults: string[] = []
      const check = async (name: string) => {
        const axe = new AxeBuilder({ page })
          .include('main')
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        const { violations, passes } = await axe.analyze()
        expect(passes.length).toBeGreaterThan(12)
        faults.push(
          ...violations.map(
            ({ id, nodes }) =>
              `${name}: ${id} ${nodes
                .slice(0, 3)
                .map((one) => one.target)
                .join(' | ')}`,
          ),
        )
      }
      await page.goto(guidePath(language))
      await check('start')
      for (const [name, fields] of Object.entries(screens)) {
        await postAnswers(page, language, fields)
        await check(name)
      }
      expect(faults).toEqual([])
      expect(complaints).toEqual([])
      await context.close()
    },
    120_000,
  )
})

it('nothing scrolls sideways at 320 px, and every target is at least 44 px', async () => {
  const faults: string[] = []
  let targets = 0
  const { page, context } = await newVisitor(browser, node.url, { viewport: { width: 320, height: 640 } })
  for (const language of languages) {
    await page.goto(guidePath(language))
    for (const [name, fields] of [['start', undefined] as const, ...Object.entries(screens)]) {
      if (fields) await postAnswers(page, language, fields)
      if (await scrollsSideways(page)) faults.push(`${language} ${name} scrolls sideways`)
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input:not([type=hidden]), summary)')]
          .filter((one) => one.checkVisibility() && !one.matches('.visually-hidden'))
          .map((one) => {
            const isInSentence = one.matches('a') && one.parentElement?.textContent?.trim() !== one.textContent?.trim()
            const { width, height } = (one.closest('label') ?? one).getBoundingClientRect()
            const least = isInSentence || one.matches('.evidence-chip') ? 23.5 : 43.5
            return {
              text: `${one.tagName} ${one.textContent?.trim().slice(0, 30)} ${width} x ${height}`,
              isSmall: Math.min(width, height) < least,
            }
          }),
      )
      targets += small.length
      faults.push(...small.filter(({ isSmall }) => isSmall).map(({ text }) => `${language} ${name}: ${text}`))
    }
  }
  await context.close()
  expect(faults).toEqual([])
  expect(targets).toBeGreaterThan(300)
}, 120_000)
