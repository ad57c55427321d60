import { factsOf, placeNames } from '#features/cramp-now/places.ts'
import { validUntil } from '#features/numbers/index.ts'
import { href } from '#routes'
import { Drawing } from '#ui/drawing/drawing.tsx'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import { emergencyTargets } from '#ui/phone-link/phone-link.tsx'
import { UrgentCard } from '#ui/urgent-card/urgent-card.tsx'
import { PlaceSteps } from './place-steps.tsx'
import { PlayerParts } from './player-parts.tsx'
import { type CrampNowProps, WhenToRing } from './when-to-ring.tsx'

/**
 * What to do in the next seconds: danger first, then the place, then large steps. The page is whole without script;
 * with it, choosing a place opens the player, which shows the very same steps one at a time.
 */
export function CrampNowPage({ view, numbers, guideSlug }: CrampNowProps) {
  const { language } = view
  const { crampNow } = view.messages
  return (
    <PageShell
      view={view}
      title={crampNow.title}
      description={crampNow.description}
      sheet="player"
      scriptsBeforePaint={['src/features/cramp-now/browser/cramp-now.entry.ts']}
      manifest={href('crampNowManifest', language)}
      validUntil={validUntil(numbers, view.country)}
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
            {placeNames.map((place) => (
              <li data-place={place}>
                <a href={`#${place}`}>
                  <Drawing name={factsOf(place).mark} />
                  <span>
                    {crampNow.places[place].name} <span class="place-again">{crampNow.again}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {placeNames.map((place) => (
          <PlaceSteps view={view} place={place} />
        ))}
        <section class="after-cramp stack" aria-labelledby="after">
          <h2 id="after">{crampNow.afterTitle}</h2>
          <ul class="ds-list" id="after-list">
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
        <WhenToRing view={view} numbers={numbers} guideSlug={guideSlug} />
        <PlayerParts view={view} numbers={numbers} guideSlug={guideSlug} />
      </div>
    </PageShell>
  )
}
