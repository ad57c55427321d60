import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messagesOf } from '#i18n/messages.ts'
import { href } from '#routes'
import { launchBrowser, newVisitor } from '#test/support/browser.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'

const path = href('crampNow', 'da')
const { crampNow } = messagesOf('da')
const { player: words, places } = crampNow

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
const seconds = async (page: Page) => Number(await player(page).locator('[data-slot=seconds]').textContent())

/** As a tab that another one covers: its ticks may stop, its clock does not. */
const setHidden = (page: Page, isHidden: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'visibilityState', { value: hidden ? 'hidden' : 'visible', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)

describe('by thumb', () => {
  it('a place leads to its first step, with the danger and its number, and on to "has it let go?"', async () => {
    const { page, context, complaints } = await newVisitor(browser, node.url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    })
    await page.goto(path)
    await page.locator('[data-place=calf] a').tap()
    expect(await heading(page).textContent()).toBe(places.calf.steps[0])
    expect(await player(page).getByText(crampNow.emergency).first().isVisible()).toBe(true)
    expect(await player(page).locator('[data-slot=danger] a[href="tel:112"]').isVisible()).toBe(true)
    expect(await player(page).locator('svg.drawing use').getAttribute('href')).toContain('#stretch-calf')
    for (const step of places.calf.steps.slice(1)) {
      await act(page, 'next').tap()
      expect(await heading(page).textContent()).toBe(step)
    }
    await act(page, 'next').tap()
    expect(await heading(page).textContent()).toBe(words.ask)
    await act(page, 'again').tap()
    expect(await heading(page).textContent()).toBe(places.calf.steps[0])
    await act(page, 'other').tap()
    expect(await heading(page).textContent()).toBe(places.calf.other[0])
    for (const _ of places.calf.other) await act(page, 'next').tap()
    await act(page, 'yes').tap()
    expect(await heading(page).textContent()).toBe(words.afterTitle)
    expect(await player(page).getByText(words.afterWatch).isVisible()).toBe(true)
    await act(page, 'done').tap()
    expect(await player(page).isVisible()).toBe(false)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('every choice is at least 64 px high and in the lower half; the words are large', async () => {
    const { page, context } = await newVisitor(browser, node.url, { viewport: { width: 390, height: 844 } })
    await page.goto(path)
    for (const place of await page.locator('[data-place] a').all())
      expect((await place.boundingBox())!.height).toBeGreaterThanOrEqual(64)
    await open(page, 'calf')
    for (let steps = 0; steps < 4; steps++) {
      const choices = await player(page).locator('.player-choice:visible, .player-hold-choices button:visible').all()
      expect(choices.length).toBeGreaterThanOrEqual(4)
      for (const choice of choices) {
        const box = (await choice.boundingBox())!
        expect(box.height).toBeGreaterThanOrEqual(64)
        expect(box.y).toBeGreaterThan(422)
        expect(box.y + box.height).toBeLessThanOrEqual(844)
      }
      expect(
        await heading(page).evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      ).toBeGreaterThanOrEqual(28)
      await act(page, 'next').click()
    }
    await context.close()
  })
})

/** The clock of the page runs on between two looks at it. */
async function expectAbout(page: Page, expected: number): Promise<void> {
  const shown = await seconds(page)
  expect(Math.abs(shown - expected), `${shown} instead of ${expected}`).toBeLessThanOrEqual(1)
}

describe('the clock of a hold', () => {
  async function openHold(page: Page): Promise<void> {
    await page.clock.install({ time: new Date('2026-11-23T03:00:00+01:00') })
    await page.goto(path)
    await open(page, 'calf')
    await act(page, 'next').click()
    await act(page, 'next').click()
  }

  it('counts down the shortest time, then to the longest, and tells both once to a screen reader', async () => {
    const { page, context } = await newVisitor(browser, node.url)
    await openHold(page)
    expect(await seconds(page)).toBe(30)
    await page.clock.runFor(10_000)
    await expectAbout(page, 20)
    expect(await player(page).locator('[aria-live=polite]').textContent()).toBe('')
    await page.clock.runFor(20_300)
    await expectAbout(page, 30)
    expect(await player(page).locator('[aria-live=polite]').textContent()).toBe(words.leastIsOver)
    await page.clock.runFor(30_000)
    expect(await player(page).locator('[aria-live=polite]').textContent()).toBe(words.mostIsOver)
    await context.close()
  })

  it('is right after a time out of sight, in which not one tick ran', async () => {
    const { page, context } = await newVisitor(browser, node.url)
    await openHold(page)
    await setHidden(page, true)
    await page.clock.pauseAt(new Date('2026-11-23T03:00:41+01:00'))
    await setHidden(page, false)
    const left = await seconds(page)
    expect(left).toBeGreaterThan(17)
    expect(left).toBeLessThan(21)
    await context.close()
  })

  it('stands still while paused and begins anew on request', async () => {
    const { page, context } = await newVisitor(browser, node.url)
    await openHold(page)
    await page.clock.runFor(5000)
    await act(page, 'pause').click()
    await page.clock.runFor(60_000)
    await expectAbout(page, 25)
    expect(await act(page, 'pause').textContent()).toBe(words.resume)
    await act(page, 'pause').click()
    await page.clock.runFor(5000)
    await expectAbout(page, 20)
    await act(page, 'restart').click()
    await expectAbout(page, 30)
    await context.close()
  })
})

describe('ten minutes', () => {
  it('without relief lead to a doctor now and to the guide, also when the player was closed in between', async () => {
    const { page, context } = await newVisitor(browser, node.url)
    await page.clock.install({ time: new Date('2026-11-23T03:00:00+01:00') })
    await page.goto(path)
    await open(page, 'foot')
    await page.clock.runFor(5 * 60_000)
    await act(page, 'stop').click()
    await page.clock.runFor(60_000)
    await open(page, 'calf')
    await page.clock.runFor(3 * 60_000 + 50_000)
    expect(await act(page, 'late').count()).toBe(0)
    await page.clock.runFor(15_000)
    await act(page, 'late').click()
    expect(await heading(page).textContent()).toBe(words.lateTitle)
    expect(await player(page).locator('[data-screen=late] a[href="tel:1813"]').isVisible()).toBe(true)
    const guide = player(page).locator(`a[href="${href('guide', 'da', { guide: 'krampe' })}"]:visible`)
    expect(await guide.isVisible()).toBe(true)
    expect(await player(page).locator('[data-do=again]:visible').count()).toBe(0)
    await guide.click()
    await page.waitForURL(/\/da\/guide\/krampe/)
    await context.close()
  })

  it('"has it let go?" gives way to the doctor, too', async () => {
    const { page, context } = await newVisitor(browser, node.url)
    await page.clock.install({ time: new Date('2026-11-23T03:00:00+01:00') })
    await page.goto(path)
    await open(page, 'hand')
    for (const _ of places.hand.steps) await act(page, 'next').click()
    await page.clock.runFor(65_000)
    expect(await player(page).locator('[data-slot=since]').textContent()).toContain('1:05')
    await page.clock.runFor(9 * 60_000)
    expect(await heading(page).textContent()).toBe(words.lateTitle)
    await context.close()
  })

  it('"something else is wrong" shows the danger signs from any step', async () => {
    const { page, context } = await newVisitor(browser, node.url)
    await page.goto(path)
    await open(page, 'belly')
    await act(page, 'wrong').click()
    await player(page).waitFor({ state: 'hidden' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('doctor-title')
    await page.waitForTimeout(300) // browsers put the place back where it was, late
    const { y } = (await page.locator('#doctor-title').boundingBox())!
    expect(y >= 0 && y < 400).toBe(true)
    await context.close()
  })
})

describe('by keyboard', () => {
  it('opens, goes forth and back, and leaves with Escape; the focus follows', async () => {
    const { page, context } = await newVisitor(browser, node.url, { reducedMotion: 'reduce' })
    await page.goto(path)
    await page.locator('[data-place=thighBack] a').focus()
    await page.keyboard.press('Enter')
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    expect(await focused()).toBe(places.thighBack.steps[0])
    const pressOn = async (name: string) => {
      for (let tries = 0; tries < 12; tries++) {
        await page.keyboard.press('Tab')
        if (await act(page, name).evaluate((one) => one === document.activeElement)) break
      }
      await page.keyboard.press('Enter')
    }
    await pressOn('next')
    expect(await focused()).toBe(places.thighBack.steps[1])
    await pressOn('back')
    expect(await focused()).toBe(places.thighBack.steps[0])
    await page.keyboard.press('Escape')
    await player(page).waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#thighBack')
    await context.close()
  })

  it('the back button of the browser closes it, and the address never changes', async () => {
    const { page, context } = await newVisitor(browser, node.url)
    await page.goto(href('home', 'da'))
    await page.goto(path)
    const before = page.url()
    await open(page, 'toes')
    await act(page, 'next').click()
    expect(page.url()).toBe(before)
    await page.goBack()
    await player(page).waitFor({ state: 'hidden' })
    expect(page.url()).toBe(before)
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/da')
    await context.close()
  })
})

describe('what is remembered', () => {
  it('is the place and the likings, nothing else, and the place stands first next time', async () => {
    const { page, context } = await newVisitor(browser, node.url, { hasTouch: true, isMobile: true })
    await page.goto(path)
    await open(page, 'thighFront')
    await page.locator('dialog [data-do=options]').click()
    const sound = page.locator('dialog [data-option=sound]')
    const vibration = page.locator('dialog [data-option=vibration]')
    expect(await sound.getAttribute('aria-pressed')).toBe('false')
    expect(await vibration.getAttribute('aria-pressed')).toBe('true')
    await vibration.click()
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
      'fysvej.cramp-now': JSON.stringify({ place: 'thighFront', sound: false, vibration: false, speech: false }),
    })
    await page.reload()
    const first = page.locator('.place-choice li').first()
    expect(await first.textContent()).toContain(crampNow.again)
    expect(await first.getAttribute('data-place')).toBe('thighFront')
    await open(page, 'thighFront')
    expect(await page.locator('dialog [data-option=vibration]').getAttribute('aria-pressed')).toBe('false')
    expect((await context.cookies()).length).toBe(0)
    await context.close()
  })

  it('is silent until sound and voice are switched on, and then speaks with a voice of the device', async () => {
    const { page, context } = await newVisitor(browser, node.url)
    await page.addInitScript(() => {
      const heard = { tones: 0, spoken: [] as string[] }
      class Audio extends AudioContext {
        constructor() {
          super()
          heard.tones++
        }
      }
      const voices = [
        { lang: 'da-DK', localService: false, name: 'far away' },
        { lang: 'da-DK', localService: true, name: 'here' },
      ]
      class Utterance {
        voice = { name: '' }
        readonly text: string
        constructor(text: string) {
          this.text = text
        }
      }
      const speak = (one: Utterance) => heard.spoken.push(`${one.voice.name}: ${one.text}`)
      const speechSynthesis = { getVoices: () => voices, speak, cancel: () => {}, addEventListener: () => {} }
      for (const [name, value] of Object.entries({
        heard,
        AudioContext: Audio,
        SpeechSynthesisUtterance: Utterance,
        speechSynthesis,
      }))
        Object.defineProperty(window, name, { value })
    })
    const heard = () => page.evaluate(() => (window as unknown as { heard: { tones: number; spoken: string[] } }).heard)
    await page.goto(path)
    await open(page, 'calf')
    await act(page, 'next').click()
    await act(page, 'next').click()
    expect(await heard()).toEqual({ tones: 0, spoken: [] })
    await page.locator('dialog [data-do=options]').click()
    await page.locator('dialog [data-option=sound]').click()
    await page.locator('dialog [data-option=speech]').click()
    await act(page, 'back').click()
    expect(await heard()).toEqual({ tones: 1, spoken: [`here: ${places.calf.steps[1]}`] })
    await context.close()
  })

  it('keeps the screen awake while it runs, and only then', async () => {
    const { page, context } = await newVisitor(browser, node.url)
    await page.addInitScript(() => {
      const held = { now: 0 }
      Object.assign(window, { held })
      const request = async () => {
        held.now++
        return { release: async () => void held.now-- }
      }
      Object.defineProperty(navigator, 'wakeLock', { value: { request } })
    })
    const held = () => page.evaluate(() => (window as unknown as { held: { now: number } }).held.now)
    await page.goto(path)
    expect(await held()).toBe(0)
    await open(page, 'calf')
    await expect.poll(held).toBe(1)
    await act(page, 'stop').click()
    await expect.poll(held).toBe(0)
    await context.close()
  })
})

it('without script every place, step, number and sign is on the page', async () => {
  const { page, context } = await newVisitor(browser, node.url, { javaScriptEnabled: false })
  await page.goto(path)
  await page.locator('[data-place=calf] a').click()
  expect(page.url()).toContain('#calf')
  for (const step of places.calf.steps) expect(await page.getByText(step).first().isVisible()).toBe(true)
  await page.locator('#calf a[href="#doctor"]').click()
  for (const sign of crampNow.emergencyList) expect(await page.getByText(sign).first().isVisible()).toBe(true)
  expect(await page.locator('dialog').count()).toBe(0)
  await context.close()
})
