import { phoneTargets } from '#features/numbers/index.ts'
import { href } from '#routes'
import { emergencyTargets, PhoneLink } from '#ui/phone-link/phone-link.tsx'
import { UrgentCard, UrgentIcon } from '#ui/urgent-card/urgent-card.tsx'
import type { View } from '#ui/view.ts'
import { Choice } from './player-choice.tsx'
import { HoldTimer } from './player-hold.tsx'
import type { CrampNowProps } from './when-to-ring.tsx'

/** The empty player. The script fills it from the steps of the page; without script it is never there. */
export function PlayerParts({ view, numbers, guideSlug }: CrampNowProps) {
  const { player } = view.messages.crampNow
  return (
    <template id="player-parts">
      <dialog class="player" aria-label={player.label} data-words={JSON.stringify(player)}>
        <header class="player-top">
          <p class="player-place">
            <strong data-slot="place" /> <span data-slot="progress" />
          </p>
          <button type="button" class="player-tool" data-do="options" aria-expanded="false">
            <SpeakerIcon />
            {player.options}
          </button>
          <fieldset class="player-options" aria-label={player.optionsLabel} hidden data-slot="options">
            {(['sound', 'vibration', 'speech'] as const).map((option) => (
              <button type="button" data-option={option} aria-pressed="false" hidden>
                {player[option]}
              </button>
            ))}
          </fieldset>
          <div class="player-track" aria-hidden="true" data-slot="track" />
        </header>
        <StepScreen view={view} />
        <AskScreen view={view} />
        <AfterScreen view={view} />
        <LateScreen view={view} numbers={numbers} guideSlug={guideSlug} />
        <p class="visually-hidden" aria-live="polite" data-slot="said" />
      </dialog>
    </template>
  )
}

/** The signs of danger in one line, with the number. */
const DangerLine = ({ view }: { view: View }) => (
  <div class="player-danger" data-level="emergency" data-color="danger">
    <UrgentIcon level="emergency" />
    <p>{view.messages.crampNow.emergency}</p>
    {emergencyTargets(view).map((target) => (
      <PhoneLink view={view} target={target} />
    ))}
  </div>
)

/** One step: what is dangerous before the first, the drawing, the words, the time it is held. */
function StepScreen({ view }: { view: View }) {
  const { player } = view.messages.crampNow
  return (
    <section class="player-screen" data-screen="step">
      <div class="player-body">
        <div data-slot="danger">
          <DangerLine view={view} />
        </div>
        <button type="button" class="player-late" data-do="late" data-slot="late" hidden>
          {player.lateLine}
        </button>
        <div class="player-drawing" data-slot="drawing" />
        <div class="player-words">
          <h2 tabindex={-1} data-slot="step">
            {player.label}
          </h2>
          <HoldTimer view={view} />
          <p class="player-caution" data-slot="caution" />
          <button type="button" class="player-other" data-do="other" data-slot="other" />
        </div>
      </div>
      <div class="player-bar">
        <Choice action="back" text={player.back} />
        <Choice action="next" text={player.next} isMain />
        <Choice action="stop" text={player.stop} />
        <Choice action="wrong" text={player.wrong} />
      </div>
    </section>
  )
}

function AskScreen({ view }: { view: View }) {
  const { player } = view.messages.crampNow
  return (
    <section class="player-screen" data-screen="ask" hidden>
      <div class="player-body">
        <div class="player-words">
          <h2 tabindex={-1}>{player.ask}</h2>
          <p class="player-since" data-slot="since" />
          <p>{player.tenMinutes}</p>
        </div>
      </div>
      <div class="player-bar player-bar-even">
        <Choice action="yes" text={player.yes} isMain />
        <Choice action="again" text={player.no} isMain />
        <Choice action="stop" text={player.stop} />
        <Choice action="wrong" text={player.wrong} />
      </div>
    </section>
  )
}

function AfterScreen({ view }: { view: View }) {
  const { crampNow } = view.messages
  const { player } = crampNow
  return (
    <section class="player-screen" data-screen="after" hidden>
      <div class="player-body">
        <div class="player-words">
          <h2 tabindex={-1}>{player.afterTitle}</h2>
          <UrgentCard view={view} level="doctor-now" title={player.afterWatch}>
            <p>
              <button type="button" class="player-other" data-do="wrong">
                {player.watchLink}
              </button>
            </p>
          </UrgentCard>
          <ul class="player-list">
            {crampNow.after.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </div>
      </div>
      <div class="player-bar">
        <Choice action="done" text={player.done} isMain />
      </div>
    </section>
  )
}

/** After ten minutes the stretching is over: a doctor, or the questions that tell how urgent it is. */
function LateScreen({ view, numbers, guideSlug }: CrampNowProps) {
  const { crampNow } = view.messages
  const { player } = crampNow
  return (
    <section class="player-screen" data-screen="late" hidden>
      <div class="player-body">
        <div class="player-words">
          <h2 tabindex={-1}>{player.lateTitle}</h2>
          <p>{player.lateText}</p>
          <DangerLine view={view} />
          <UrgentCard
            view={view}
            level="doctor-now"
            title={crampNow.ownDoctor}
            numbers={phoneTargets(numbers, 'doctor-now', view)}
          />
        </div>
      </div>
      <div class="player-bar player-bar-even">
        <a class="player-choice" href={href('guide', view.language, { guide: guideSlug })}>
          {player.guide}
        </a>
        <Choice action="yes" text={player.letGo} />
        <Choice action="stop" text={player.stop} />
        <Choice action="wrong" text={player.wrong} />
      </div>
    </section>
  )
}

const SpeakerIcon = () => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d="M4 9v6h4l6 5V4L8 9zM17.5 8.5a5 5 0 0 1 0 7" stroke-linecap="round" />
  </svg>
)
