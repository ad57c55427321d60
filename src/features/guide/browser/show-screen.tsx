import { render } from 'hono/jsx/dom'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import type { Screen } from '#features/guide/guide-step.ts'
import { GuideScreen } from '#features/guide/pages/guide-screen.tsx'
import { guideTitle } from '#features/guide/pages/guide-title.ts'
import { formatsOf } from '#i18n/formats.ts'

/** Puts a screen in place of the last one, from its top, with the focus where reading goes on. Throws before it has changed anything. */
export function showScreen(root: HTMLElement, sheet: GuideSheet, screen: Screen<string>): void {
  const isCardKnown = root.querySelector('.so-far') !== null
  const today = formatsOf(sheet.language).date(new Date())
  const title = `${guideTitle(sheet, screen)} | ${root.dataset.site}`
  render(<GuideScreen sheet={sheet} screen={screen} today={today} onPrint={() => print()} />, root)
  document.title = title
  scrollTo(0, document.querySelector('main')?.offsetTop ?? 0)
  const heading = root.querySelector<HTMLElement>('#guide-heading')
  const isFarDown = (heading?.getBoundingClientRect().top ?? 0) > innerHeight * 0.7
  if (isCardKnown && isFarDown) root.querySelector('.guide-progress')?.scrollIntoView() // small screen or large type
  const fault = root.querySelector<HTMLElement>('#guide-errors')
  ;(fault ?? heading)?.focus({ preventScroll: fault === null })
}
