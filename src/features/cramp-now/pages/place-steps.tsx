import { factsOf, type Hold, type Place, type Way } from '#features/cramp-now/places.ts'
import { Drawing } from '#ui/drawing/drawing.tsx'
import type { View } from '#ui/view.ts'

/** All steps for one place, to read or to print. The player takes its steps, times and drawings from here. */
export function PlaceSteps({ view, place }: { view: View; place: Place }) {
  const { crampNow } = view.messages
  const { name, steps, otherTitle, other, caution } = crampNow.places[place]
  const facts = factsOf(place)
  return (
    <section class="place" id={place} aria-labelledby={`${place}-title`}>
      <h2 id={`${place}-title`}>{name}</h2>
      <WaySteps view={view} kind="main" way={facts.main} texts={steps} />
      {facts.other && (
        <>
          <h3>{otherTitle}</h3>
          <WaySteps view={view} kind="other" way={facts.other} texts={other} />
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

type WayStepsProps = { view: View; kind: 'main' | 'other'; way: Way; texts: readonly string[] }

function WaySteps({ view, kind, way, texts }: WayStepsProps) {
  return (
    <div data-way={kind}>
      <div class="place-scene">
        <Drawing name={way.drawing} alt={view.messages.crampNow.drawings[way.drawing]} />
      </div>
      <ol class="big-steps">
        {texts.map((text, index) => (
          <li {...holdAttributes(way.holds[index])}>{text}</li>
        ))}
      </ol>
    </div>
  )
}

const holdAttributes = (hold: Hold | undefined): Record<string, string> =>
  hold ? { 'data-hold-least': String(hold.leastSeconds), 'data-hold-most': String(hold.mostSeconds) } : {}
