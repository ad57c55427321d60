import {
  type Hold,
  type HoldClock,
  type HoldPhase,
  holdMoment,
  paused,
  type Reading,
  ranMs,
  resumed,
  started,
} from './player-clock.ts'
import type { PlayerView } from './player-view.ts'

/** The seconds of one step. It is drawn from the clocks each time, never counted. */
export type HoldTimer = {
  set(hold: Hold | undefined): void
  draw(): void
  toggle(): void
  restart(): void
  stop(): void
}

export function createHoldTimer(view: PlayerView, now: () => Reading, onPhase: (phase: HoldPhase) => void): HoldTimer {
  const { slot, words } = view
  let hold: Hold | undefined
  let clock: HoldClock | undefined
  let phase: HoldPhase = 'least'

  function draw(): void {
    if (!hold || !clock) return
    const moment = holdMoment(hold, ranMs(clock, now()))
    slot('seconds').textContent = moment.phase === 'over' ? '' : String(moment.secondsLeft)
    slot('seconds-text').textContent =
      { least: words.secondsToLeast, most: words.secondsToMost, over: words.mostIsOver }[moment.phase] ?? ''
    slot('time-bar').style.setProperty('--share', String(moment.share))
    slot('time-bar').style.setProperty('--least', String(hold.leastSeconds / hold.mostSeconds))
    slot('hold').dataset.phase = moment.phase
    slot('pause').hidden = moment.phase === 'over'
    slot('pause').textContent = (clock.since ? words.pause : words.resume) ?? ''
    if (moment.phase !== phase) {
      phase = moment.phase
      onPhase(phase)
    }
  }

  function begin(): void {
    clock = started(now())
    phase = 'least'
    draw()
  }

  return {
    set(next) {
      hold = next
      clock = undefined
      slot('hold').hidden = hold === undefined
      if (hold) begin()
    },
    draw,
    toggle() {
      if (!clock) return
      clock = clock.since ? paused(clock, now()) : resumed(clock, now())
      draw()
    },
    restart: begin,
    stop() {
      hold = undefined
      clock = undefined
    },
  }
}
