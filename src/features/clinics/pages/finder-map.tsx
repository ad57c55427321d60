import { addressOfMap } from '#features/clinics/finder-address.ts'
import { radiusChoices } from '#features/clinics/finder-input.ts'
import { centreOf } from '#features/clinics/finder-queries.ts'
import { type FinderView, whereWords } from '#features/clinics/finder-view.ts'
import type { DrawnMap } from '#features/clinics/map-points.ts'
import {
  boxAround,
  countryBoxes,
  frameOf,
  type GeoPoint,
  type MapFrame,
  type MapLabel,
  MapPicture,
  type MapShapes,
} from '#features/map/index.ts'
import { href } from '#routes'

export type FinderMapProps = { finder: FinderView; shapes: MapShapes; drawn: DrawnMap; towns: readonly MapLabel[] }

/** The map without script. A mark leads to the clinic, or to the list around the middle of the group. */
export function FinderMap({ finder, shapes, drawn, towns }: FinderMapProps) {
  const { view } = finder
  const words = view.messages.finder.map
  const number = view.formats.number
  return (
    <MapPicture
      coast={shapes.coast()}
      frame={drawn.frame}
      marks={drawn.marks}
      towns={towns}
      centre={centreOf(finder.question)}
      label={words.label(number(drawn.shown))}
      linkOf={({ points, latitude, longitude }) => {
        const clinic = points.length === 1 && points[0] ? drawn.alone.get(points[0].id) : undefined
        if (clinic) return { href: href('clinic', view.language, { slug: clinic.slug }), text: clinic.name }
        return {
          href: groupAddress(finder, { latitude, longitude }, drawn.frame),
          text: words.marks(number(points.length)),
        }
      }}
    />
  )
}

/** The place with its radius, else the whole country. */
export function frameFor(finder: FinderView, size: { width: number; height: number }): MapFrame {
  const centre = centreOf(finder.question)
  if (centre) return frameOf(boxAround(centre, finder.state.radiusKm), size)
  return frameOf(countryBoxes[finder.state.country ?? finder.country ?? 'both'], size)
}

/** The list around a mark, within a circle about the size of what the mark stands for. */
function groupAddress(finder: FinderView, { latitude, longitude }: GeoPoint, frame: MapFrame): string {
  const reachKm = frame.kmPerUnit * 30
  return finder.linkTo({
    where: '',
    place: '',
    near: undefined,
    at: { latitude: Number(latitude.toFixed(2)), longitude: Number(longitude.toFixed(2)) },
    radiusKm: radiusChoices.find((one) => one >= reachKm) ?? Math.max(...radiusChoices),
  })
}

/** Beside the list on wide screens, behind a button on a phone. */
export function MapPanel(props: FinderMapProps) {
  const { finder } = props
  const { view, state } = finder
  const words = view.messages.finder.map
  return (
    <details class="finder-map">
      <summary>{words.show}</summary>
      <div class="finder-map-body">
        <h2 class="visually-hidden">{words.titleOf(whereWords(finder))}</h2>
        <FinderMap {...props} />
        <p>
          <a class="ds-link" href={addressOfMap(view.language, state)}>
            {words.open}
          </a>
        </p>
        <p class="quiet small">
          {words.noPosition} {words.credit}
        </p>
      </div>
    </details>
  )
}
