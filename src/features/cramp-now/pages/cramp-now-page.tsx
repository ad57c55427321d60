import type { PhoneNumbers } from '#features/numbers/index.ts'
import { href } from '#routes'
import { Drawing, type DrawingName } from '#ui/drawing/drawing.tsx'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import { emergencyTargets } from '#ui/phone-link/phone-link.tsx'
import { UrgentCard } from '#ui/urgent-card/urgent-card.tsx'
import type { View } from '#ui/view.ts'
import { WhenToRing } from './when-to-ring.tsx'

const places = ['foot', 'calf', 'thighBack', 'thighFront', 'hand', 'belly'] as const
type Place = (typeof places)[number]

const markOf: Record<Place, DrawingName> = {
  foot: 'foot',
  calf: 'calf',
  thighBack: 'thigh-back',
  thighFront: 'thigh-front',
  hand: 'hand',
  belly: 'belly',
}
const sceneOf: Partial<Record<Place, 'calf' | 'foot'>> = { calf: 'calf', foot: 'foot' }

/** What to do in the next seconds: danger first, then the place, then large steps. */
export function CrampNowPage({ view, numbers }: { view: View; numbers: PhoneNumbers }) {
  const { language } = view
  const { crampNow } = view.messages
  return (
    <PageShell
      view={view}
      title={crampNow.title}
      description={crampNow.description}
      sheet="home"
      canonical={href('crampNow', language)}
      alternates={{ da: href('crampNow', 'da'), nb: href('crampNow', 'nb'), en: href('crampNow', 'en') }}
    >
      <div class="cramp-now">
        <div class="cramp-now-first">
          <h1>{crampNow.heading}</h1>
          <UrgentCard view={view} level="emergency" title={crampNow.emergency} numbers={emergencyTargets(view)} />
          <p class="leg-check">
            {crampNow.legCheck}{' '}
            <a class="ds-link" href="#doctor">
              {crampNow.legCheckLink}
            </a>
          </p>
        </div>
        <nav class="place-choice" id="places" aria-labelledby="places-title">
          <h2 id="places-title">{crampNow.choose}</h2>
          <ul>
            {places.map((place) => (
              <li>
                <a href={`#${place}`}>
                  <Drawing name={markOf[place]} />
                  {crampNow.places[place].name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {places.map((place) => (
          <PlaceSteps view={view} place={place} />
        ))}
        <section class="after-cramp stack" aria-labelledby="after">
          <h2 id="after">{crampNow.afterTitle}</h2>
          <ul class="ds-list">
            {crampNow.after.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
          <p>
            <a class="ds-link" href={href('articles', language)}>
              {crampNow.why}
            </a>
          </p>
        </section>
        <WhenToRing view={view} numbers={numbers} />
      </div>
    </PageShell>
  )
}

function PlaceSteps({ view, place }: { view: View; place: Place }) {
  const { crampNow } = view.messages
  const { name, steps, otherTitle, other, caution } = crampNow.places[place]
  const scene = sceneOf[place]
  return (
    <section class="place" id={place} aria-labelledby={`${place}-title`}>
      <h2 id={`${place}-title`}>{name}</h2>
      {scene && (
        <div class="place-scene">
          <Drawing name={`stretch-${scene}`} alt={crampNow.drawings[scene]} />
        </div>
      )}
      <Steps texts={steps} />
      {other.length > 0 && (
        <>
          <h3>{otherTitle}</h3>
          <Steps texts={other} />
        </>
      )}
      <p class="place-caution">{caution}</p>
      <p class="place-ways">
        <a class="place-way" href="#doctor">
          {crampNow.stillThere}
        </a>
        <a class="place-way" href="#places">
          {crampNow.chooseAgain}
        </a>
      </p>
    </section>
  )
}

const Steps = ({ texts }: { texts: readonly string[] }) => (
  <ol class="big-steps">
    {texts.map((text) => (
      <li>{text}</li>
    ))}
  </ol>
)
