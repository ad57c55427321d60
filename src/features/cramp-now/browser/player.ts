import { createHoldTimer } from './hold-timer.ts'
import { clockText, elapsedMs, type HoldPhase, isTooLong, type Reading } from './player-clock.ts'
import { createPlayerView, filled, type PlayerView, type Screen } from './player-view.ts'
import type { Signals } from './signals.ts'
import { createWakefulness } from './stay-awake.ts'
import type { PlaceScript, Step, WayKind } from './steps-of-page.ts'

export type Player = { open(script: PlaceScript): void; close(): void; readonly view: PlayerView }
type Parts = {
  signals: Signals
  /** Leaves the player, for a part of the page where that is given. */
  leave(target?: string): void
}

const now = (): Reading => ({ wallMs: Date.now(), steadyMs: performance.now() })

/** One step at a time over the whole screen. Undefined where the browser has no dialogs: the page is enough. */
export function createPlayer({ signals, leave }: Parts): Player | undefined {
  const view = createPlayerView()
  if (!view) return undefined
  const { dialog, slot, words } = view
  const wakefulness = createWakefulness()
  let script: PlaceScript | undefined
  let kind: WayKind = 'main'
  let index = 0
  let screen: Screen = 'step'
  /** When this cramp began here. Kept when the player is closed for a moment, so that ten minutes stay ten minutes. */
  let startedAt: Reading | undefined
  let closedAt: Reading | undefined
  let isLate = false
  let beat: ReturnType<typeof setInterval> | undefined
  const timer = createHoldTimer(view, now, tellPhase)

  const steps = (): Step[] => script?.[kind]?.steps ?? []

  function tellPhase(phase: HoldPhase): void {
    if (phase === 'least') return
    const text = (phase === 'most' ? words.leastIsOver : words.mostIsOver) ?? ''
    signals.mark(phase)
    signals.say(text)
    view!.tell(text)
  }

  function show(next: Screen): void {
    screen = isLate && next === 'ask' ? 'late' : next
    if (screen !== 'step') timer.stop()
    view!.tell('')
    view!.show(screen)
    draw()
    if (screen !== 'step') signals.say(dialog.querySelector(`[data-screen=${screen}] h2`)?.textContent ?? '')
  }

  function showStep(at: number): void {
    const step = steps()[at]
    if (!script || !step) return
    index = at
    slot('place').textContent = script.name
    slot('progress').textContent = filled(words.progress, { step: at + 1, steps: steps().length })
    slot('step').textContent = step.text
    slot('caution').textContent = script.caution
    slot('danger').hidden = at > 0
    slot('other').hidden = kind === 'other' || !script.other
    slot('other').textContent = script.other?.question ?? ''
    slot('track').replaceChildren(
      ...steps().map((_, one) => {
        const part = document.createElement('span')
        part.dataset.done = String(one <= at)
        return part
      }),
    )
    const drawing = script[kind]?.drawing?.cloneNode(true)
    slot('drawing').replaceChildren(...(drawing ? [drawing] : []))
    show('step')
    timer.set(step.hold)
    if (step.hold) signals.mark('start')
    signals.say(step.text)
  }

  /** Four times a second; whatever was missed out of sight is made up at the first look. */
  function draw(): void {
    if (!startedAt) return
    const passed = elapsedMs(startedAt, now())
    slot('since').textContent = filled(words.since, { clock: clockText(passed) })
    timer.draw()
    if (!isLate && isTooLong(passed)) {
      isLate = true
      slot('late').hidden = false
      slot('danger').hidden = true
      view!.tell(words.lateLine ?? '')
      signals.mark('over')
      signals.say(words.lateLine ?? '')
      if (screen === 'ask') show('late')
    }
  }

  function forget(): void {
    startedAt = undefined
    isLate = false
    slot('late').hidden = true
  }

  const acts: Record<string, () => void> = {
    next: () => (index + 1 < steps().length ? showStep(index + 1) : show('ask')),
    back: () => (index > 0 ? showStep(index - 1) : leave()),
    other: () => {
      kind = 'other'
      showStep(0)
    },
    again: () => showStep(0),
    pause: timer.toggle,
    restart: timer.restart,
    late: () => show('late'),
    yes: () => {
      forget()
      show('after')
    },
    stop: () => leave(),
    done: () => leave(),
    wrong: () => leave('doctor'),
  }
  dialog.addEventListener('click', ({ target }) => {
    const name = target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset.do : undefined
    if (name) acts[name]?.()
  })
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    leave()
  })
  document.addEventListener('visibilitychange', draw)

  return {
    view,
    open(next) {
      const isNew = !startedAt || (closedAt && isTooLong(elapsedMs(closedAt, now())))
      if (isNew) {
        forget()
        startedAt = now()
      }
      closedAt = undefined
      script = next
      kind = 'main'
      if (!dialog.open) dialog.showModal()
      beat ??= setInterval(draw, 250)
      wakefulness.begin()
      showStep(0)
      draw()
    },
    close() {
      clearInterval(beat)
      beat = undefined
      closedAt = now()
      timer.stop()
      signals.silence()
      wakefulness.end()
      if (dialog.open) dialog.close()
    },
  }
}
