import { type Mark, markRadius } from './cluster-points.ts'
import type { CoastLines } from './coast-lines.ts'
import { detailFor, landPath } from './land-path.ts'
import type { GeoPoint, MapFrame } from './map-frame.ts'

export type MapLabel = GeoPoint & { name: string }
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

const maxTowns = 6

/** A map without script: land, towns, and a mark with a link for each clinic or group of clinics. */
export function MapPicture<Point>(props: MapPictureProps<Point>) {
  const { coast, frame, marks, label, towns = [], centre, linkOf } = props
  const lands = coast[detailFor(frame)]
  const centreAt = centre && frame.project(centre.longitude, centre.latitude)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture that holds links; a fieldset is for forms
    <svg class="map-picture" viewBox={`0 0 ${frame.width} ${frame.height}`} role="group" aria-label={label}>
      <path
        class="map-land"
        d={landPath(
          lands.filter((land) => !land.isOurs),
          frame,
        )}
      />
      <path
        class="map-land map-land-ours"
        d={landPath(
          lands.filter((land) => land.isOurs),
          frame,
        )}
      />
      {centreAt && <circle class="map-centre" cx={Math.round(centreAt[0])} cy={Math.round(centreAt[1])} r="5" />}
      {marks.map((mark) => {
        const { href, text } = linkOf(mark)
        const count = mark.points.length
        const radius = markRadius(count)
        return (
          <a class="map-mark" href={href} aria-label={text}>
            <title>{text}</title>
            <circle cx={mark.x} cy={mark.y} r="13" fill="transparent" stroke="none" />
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
        {townsInside(towns, frame).map(({ name, x, y }) => (
          <text class="map-town" x={x} y={y} text-anchor={x < 60 ? 'start' : x > frame.width - 60 ? 'end' : 'middle'}>
            {name}
          </text>
        ))}
      </g>
    </svg>
  )
}

/** The first towns that lie inside and do not run into each other. */
function townsInside(towns: readonly MapLabel[], frame: MapFrame): { name: string; x: number; y: number }[] {
  const taken: { name: string; x: number; y: number }[] = []
  for (const town of towns) {
    const [x, y] = frame.project(town.longitude, town.latitude).map(Math.round) as [number, number]
    if (x < 10 || y < 24 || x > frame.width - 10 || y > frame.height - 10) continue
    if (taken.some((other) => Math.abs(other.x - x) < 90 && Math.abs(other.y - y) < 28)) continue
    taken.push({ name: town.name, x, y: y - 12 })
    if (taken.length === maxTowns) break
  }
  return taken
}
