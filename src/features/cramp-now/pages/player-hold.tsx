import type { View } from '#ui/view.ts'

/** The seconds a stretch is held, with a bar that has a mark where the shortest time is over. */
export function HoldTimer({ view }: { view: View }) {
  const { player } = view.messages.crampNow
  return (
    <div class="player-hold" data-slot="hold" hidden>
      <p class="player-count" role="timer" aria-live="off">
        <span class="player-seconds" data-slot="seconds" /> <span data-slot="seconds-text" />
      </p>
      <div class="player-bar-of-time" aria-hidden="true" data-slot="time-bar" />
      <div class="player-hold-choices">
        <button type="button" data-do="pause" data-slot="pause">
          {player.pause}
        </button>
        <button type="button" data-do="restart">
          {player.restart}
        </button>
      </div>
    </div>
  )
}
