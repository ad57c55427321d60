import { createPlayer } from './player.ts'
import { type Option, readRemembered, remember } from './remembered.ts'
import { createSignals } from './signals.ts'
import { placeScript } from './steps-of-page.ts'

/** Turns the page into the player: a place is chosen, the steps come one by one. Back, Escape and Stop lead to the page again. */
export function startPlayer(): void {
  let remembered = readRemembered()
  let opener: HTMLElement | undefined
  let target: string | undefined

  const signals = createSignals(() => remembered, drawOptions)
  const player = createPlayer({ signals, leave })

  /** The player is an entry of the history without an address of its own, so Back closes it. */
  function leave(next?: string): void {
    target = next
    if (history.state?.player) history.back()
    else afterLeaving()
  }

  function afterLeaving(): void {
    player?.close()
    history.scrollRestoration = 'auto'
    if (target) {
      const part = document.getElementById(target)
      part?.scrollIntoView()
      const heading = part?.querySelector<HTMLElement>('h2')
      if (heading) heading.tabIndex = -1
      heading?.focus({ preventScroll: true })
    } else opener?.focus()
    target = undefined
  }

  function start(place: string, from: HTMLElement): boolean {
    const script = placeScript(place)
    if (!script || !player) return false
    opener = from
    remembered = { ...remembered, place }
    remember(remembered)
    history.scrollRestoration = 'manual' // or the browser would scroll back over the part that "something is wrong" leads to
    history.pushState({ player: true }, '')
    player.open(script)
    return true
  }

  function drawOptions(): void {
    for (const button of player?.view.dialog.querySelectorAll<HTMLElement>('[data-option]') ?? []) {
      const option = button.dataset.option as Option
      button.hidden = !signals.isThere(option)
      button.setAttribute('aria-pressed', String(remembered[option]))
    }
  }

  function setUpOptions(dialog: HTMLElement): void {
    const opening = dialog.querySelector<HTMLElement>('[data-do=options]')
    const list = dialog.querySelector<HTMLElement>('[data-slot=options]')
    opening?.addEventListener('click', () => {
      if (!list) return
      list.hidden = !list.hidden
      opening.setAttribute('aria-expanded', String(!list.hidden))
    })
    list?.addEventListener('click', ({ target: clicked }) => {
      const option = (clicked instanceof Element ? clicked.closest<HTMLElement>('[data-option]') : null)?.dataset.option
      if (option !== 'sound' && option !== 'vibration' && option !== 'speech') return
      remembered = { ...remembered, [option]: !remembered[option] }
      remember(remembered)
      if (!remembered[option]) signals.silence()
      else signals.mark('start')
      drawOptions()
    })
    drawOptions()
  }

  if (player) {
    setUpOptions(player.view.dialog)
    const choices = document.querySelector('.place-choice ul')
    const last = remembered.place && choices?.querySelector(`[data-place="${CSS.escape(remembered.place)}"]`)
    if (last) choices?.prepend(last) // it already stands first to the eye; now also to the keyboard
    choices?.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const isPlain = event instanceof MouseEvent && !event.ctrlKey && !event.metaKey && !event.shiftKey
      if (link && isPlain && start(link.hash.slice(1), link)) event.preventDefault()
    })
    addEventListener('popstate', ({ state }) => {
      if (player.view.dialog.open && !state?.player) afterLeaving()
    })
    if (history.state?.player) history.replaceState(null, '') // reloaded with the player open
  }
}
