import { type Mark, markRadius, touchRadius } from './cluster-points.ts'
import type { CoastLines } from './coast-lines.ts'
import { detailFor, landPath } from './land-path.ts'
import type { GeoPoint, MapFrame } from './map-frame.ts'
import { type MapLabel, placeTownNames } from './town-names.ts'

export type MapPictureProps<Point> = {
  coast: CoastLines
  frame: MapFrame
  marks: readonly Mark<Point>[]
  /** Read aloud for the whole picture. */
  label: string
  /** Towns to write on the map, the most important first. */
  towns?: readonly MapLabel[]
  /** Where distances are measured from. */
  centre?: GeoPoint | undefined
  linkOf(mark: Mark<Point>): { href: string; text: string }
}

/** A map without script: land, towns, and a mark with a link for each clinic or group of clinics. */
export function MapPicture<Point>(props: MapPictureProps<Point>) {
  const { coast, frame, marks, label, towns = [], centre, linkOf } = props
  const land = coast[detailFor(frame)]
  const centreAt = centre && frame.project(centre.longitude, centre.latitude)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture that holds links; a fieldset is for forms
    <svg class="map-picture" viewBox={`0 0 ${frame.width} ${frame.height}`} role="group" aria-label={label}>
      <path class="map-land" d={landPath(land.others, frame)} />
      <path class="map-land map-land-ours" d={landPath(land.ours, frame)} />
      {centreAt && <circle class="map-centre" cx={Math.round(centreAt[0])} cy={Math.round(centreAt[1])} r="5" />}
      {marks.map((mark) => {
        const { href, text } = linkOf(mark)
        const count = mark.points.length
        const radius = markRadius(count)
        return (
          <a class="map-mark" href={href} aria-label={text}>
            <title>{text}</title>
            <circle cx={mark.x} cy={mark.y} r={touchRadius} fill="transparent" stroke="none" />
            <circle cx={mark.x} cy={mark.y} r={radius} />
            {count > 1 && (
              <text x={mark.x} y={mark.y + 4} text-anchor="middle">
                {count}
              </text>
            )}
          </a>
        )
      })}
      <g>
        {placeTownNames(towns, frame, marks).map(({ name, x, y }) => (
          <text class="map-town" x={x} y={y} text-anchor="middle">
            {name}
          </text>
        ))}
      </g>
    </svg>
  )
}
