import type { Answers } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { answersIn, type Fields, type Place, type Screen, screenAt, stepGuide } from '#features/guide/guide-step.ts'
import { saveFhir } from './save-fhir.ts'
import { showScreen } from './show-screen.tsx'

/**
 * Runs the guide on the device: fetches its content once, then answers every form here with the same step and the same
 * components as the server. Answers live in the forms on the page and nowhere else; an entry of the browser's history holds
 * the number of a step. Whatever fails, the form goes to the server as it would without script.
 */
export async function startGuide(root: HTMLElement): Promise<void> {
  const response = await fetch(root.dataset.sheet ?? '')
  if (!response.ok) return
  const sheet = (await response.json()) as GuideSheet
  const places = new Map<number, Place>([[0, placeOf(root)]])
  let step = 0
  history.replaceState({ step }, '')

  const goOn = (screen: Screen<string>) => {
    showScreen(root, sheet, screen)
    if (screen.kind === 'question' && screen.isRefused) return
    step += 1
    places.set(step, placeOfScreen(screen))
    history.pushState({ step }, '')
  }
  const answersNow = (): Answers => answersIn(sheet.guide, fieldsOf(root.querySelector('form')))
  saveFhir(root, sheet, answersNow)

  // The second half of a double click would land on the screen that came meanwhile, and might tick something there.
  root.addEventListener('click', (event) => event.detail > 1 && event.preventDefault(), true)
  root.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement)) return
    goOn(stepGuide(sheet.guide, fieldsOf(event.target, event.submitter)))
    event.preventDefault()
  })
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    if ('again' in link.dataset) {
      places.clear()
      goOn({ kind: 'start', carried: {} })
      event.preventDefault()
    }
    if ('first' in link.dataset) {
      root.querySelector<HTMLElement>('fieldset input')?.focus()
      event.preventDefault()
    }
  })
  addEventListener('popstate', ({ state }) => {
    if (typeof state?.step !== 'number' || state.step === step) return
    step = state.step
    showScreen(root, sheet, screenAt(sheet.guide, answersNow(), places.get(step) ?? { kind: 'start' }))
  })
}

/** What a form would send, with the button that was pressed. */
function fieldsOf(form: HTMLFormElement | null, pressed?: HTMLElement | null): Fields {
  if (!form) return []
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string')
  return pressed instanceof HTMLButtonElement ? [...fields, [pressed.name, pressed.value]] : fields
}

/** The place of the screen that the server sent. */
function placeOf(root: HTMLElement): Place {
  const form = root.querySelector('form')
  const field = (name: string) => form?.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)?.value
  const id = field('at')
  if (id !== undefined) return { kind: 'question', id, isEditing: field('from') === 'result' }
  return form?.dataset.screen === 'result' ? { kind: 'result' } : { kind: 'start' }
}

const placeOfScreen = (screen: Screen<string>): Place =>
  screen.kind === 'question'
    ? { kind: 'question', id: screen.question.id, isEditing: screen.isEditing }
    : { kind: screen.kind }
