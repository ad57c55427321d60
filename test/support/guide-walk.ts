import type { Page } from 'playwright-core'
import { loadGuide } from '#features/guide/load-guide.ts'
import { href, type Language } from '#routes'

export const cramps = loadGuide('content', 'cramps')
/** Answers that matter, by question; every other question gets the answer that reports nothing. */
export type Told = Record<string, string[]>

export const guidePath = (language: Language) => href('guide', language, { guide: cramps.slug[language] })

/** The fewest answers that lead to each level. */
export const toldFor: Record<1 | 2 | 3 | 4 | 5, Told> = {
  5: { signs: ['breathless'] },
  4: { 'one-leg': ['swollen', 'red'] },
  3: { pattern: ['often'] },
  2: { pattern: ['sport'] },
  1: {},
}

export function optionsFor(question: string, told: Told): string[] {
  const none = cramps.questions.find(({ id }) => id === question)!.options.find(({ role }) => role === 'none')!
  return told[question] ?? [none.id]
}

/** The question on the screen; undefined on the start page and on a result. */
export const questionOn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('#guide input[name=at]')?.value)

/** Waits until the script answers the forms. */
export const untilReady = (page: Page) => page.waitForFunction(() => history.state?.step === 0)

/** Ticks the answers of the screen and presses Next. */
export async function answerScreen(page: Page, told: Told): Promise<void> {
  const question = await page.locator('#guide input[name=at]').inputValue()
  for (const option of optionsFor(question, told))
    await page.locator(`#guide fieldset input[value="${option}"]`).check()
  await page.locator('#guide .guide-next').click()
}

/** Every screen from the start page to the result as a new page from the server; how many questions it took. */
export async function walkWithoutScript(page: Page, told: Told): Promise<number> {
  await Promise.all([page.waitForNavigation(), page.locator('#guide .guide-next').click()])
  for (let screens = 0; screens < 40; screens++) {
    if ((await page.locator('#guide input[name=at]').count()) === 0) return screens
    await Promise.all([page.waitForNavigation(), answerScreen(page, told)])
  }
  throw new Error('no result after 40 screens')
}

/** From the start page to the result with the keyboard alone, from wherever the focus is. */
export async function walkByKeyboard(page: Page, told: Told, onScreen: () => Promise<void>): Promise<number> {
  await pressUntil(page, 'Tab', '#guide .guide-next')
  await page.keyboard.press('Enter')
  for (let screens = 0; screens < 40; screens++) {
    await onScreen()
    const question = await questionOn(page)
    if (question === undefined) return screens
    for (const option of optionsFor(question, told)) {
      await pressUntil(page, 'Tab', '#guide fieldset input')
      const isRadio = await page.evaluate(() => document.activeElement?.matches('[type=radio]') === true)
      await pressUntil(page, isRadio ? 'ArrowDown' : 'Tab', `#guide input[value="${option}"]`)
      if (!(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)))
        await page.keyboard.press('Space')
    }
    await pressUntil(page, 'Tab', '#guide .guide-next')
    await page.keyboard.press('Enter')
  }
  throw new Error('no result after 40 screens')
}

async function pressUntil(page: Page, key: string, selector: string): Promise<void> {
  for (let n = 0; n < 60; n++) {
    if (await page.evaluate((one) => document.activeElement?.matches(one) === true, selector)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${selector} is not reached with ${key}`)
}

/** What a result says, without what tells the two ways apart (where it was made, the button to print). */
export const resultText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.querySelector('.guide-result')!.cloneNode(true) as HTMLElement
    for (const part of copy.querySelectorAll('.doctor-sheet-note, .doctor-sheet-buttons')) part.remove()
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
  })

/** Sends answers as the form without script does, from whatever page of the site is open. */
export async function postAnswers(page: Page, language: Language, fields: string[][]): Promise<void> {
  await page.evaluate(
    ([action, given]) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action })
      for (const [name, value] of given)
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
      document.body.append(form)
      document.documentElement.dataset.left = 'yes'
      form.submit()
    },
    [guidePath(language), fields] as const,
  )
  // Not the next "navigation": the page that is left may still write its step into the history, which counts as one.
  await page.waitForFunction(() => document.readyState === 'complete' && !document.documentElement.dataset.left)
}

/** The fields of a finished guide. */
export const fieldsFor = (told: Told): string[][] => [
  ...cramps.questions.flatMap(({ id }) => optionsFor(id, told).map((option) => [`a.${id}`, option])),
  ['go', 'result'],
]
