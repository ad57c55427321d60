// Part of the build: the coast lines of our maps, from the package world-atlas (Natural Earth 1:10 million, public domain),
// so that nothing has to read and simplify the whole world while the site runs.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { filter, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { PackedCoast } from '#core/packed-coast.ts'
import { type Box, clipRing, type Flat, touches } from '#features/map/clip-ring.ts'
import type { CoastDetail } from '#features/map/coast-lines.ts'

type Countries = Topology<{ countries: GeometryCollection }>
type Land = { isOurs: boolean; rings: Flat[][] }

/** Denmark, Norway. */
const ours = new Set(['208', '578'])
/** Sweden, Finland, Germany, Poland, Britain, Netherlands, Russia, Estonia, Latvia, Lithuania, Faroes. */
const neighbours = new Set(['752', '246', '276', '616', '826', '528', '643', '233', '428', '440', '234'])
/** Wider than any map of ours reaches, so that no edge of it shows. */
const region: Box = { west: -12, south: 49, east: 50, north: 75 }
/** Triangles below this many square degrees are left out. */
const threshold: Record<CoastDetail, number> = { coarse: 4e-3, middle: 3e-4, fine: 1e-5 }

const source = fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'))
const target = fileURLToPath(new URL('../dist/coast.json', import.meta.url))
const { bbox: _bbox, ...world } = JSON.parse(readFileSync(source, 'utf8')) as Countries
const geometries = world.objects.countries.geometries.filter(
  ({ id }) => ours.has(String(id)) || neighbours.has(String(id)),
)
const nearby: Countries = { ...world, objects: { countries: { type: 'GeometryCollection', geometries } } }
const weighted = presimplify(filter(nearby, () => true) as Countries)
const level = (detail: CoastDetail) => packed(landsOf(simplify(weighted, threshold[detail]) as Countries))
const data: Record<CoastDetail, PackedCoast> = { coarse: level('coarse'), middle: level('middle'), fine: level('fine') }
writeFileSync(target, `${JSON.stringify(data)}\n`)

function landsOf(topology: Countries): Land[] {
  return topology.objects.countries.geometries.map((geometry) => {
    const shape = (feature(topology, geometry as GeometryObject) as Feature<Polygon | MultiPolygon>).geometry
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
    const isOurs = ours.has(String(geometry.id))
    const rings = polygons
      .flatMap((polygon) => polygon.slice(0, 1))
      // Russia crosses the date line: what lies beyond it goes on in the east.
      .map((ring) => ring.map(([x = 0, y = 0]): Flat => [x < -100 ? x + 360 : x, y]))
      .filter((ring) => touches(ring, region))
    return { isOurs, rings: isOurs ? rings : rings.map((ring) => clipRing(ring, region)) }
  })
}

function packed(lands: Land[]): PackedCoast {
  const isRing = (numbers: number[]) => numbers.length >= 6
  const ringsOf = (isOurs: boolean) =>
    lands.filter((land) => land.isOurs === isOurs).flatMap(({ rings }) => rings.map(steps).filter(isRing))
  return { ours: ringsOf(true), others: ringsOf(false) }
}

/** Whole thousandths of a degree, each point as the step from the one before. */
function steps(ring: Flat[]): number[] {
  const numbers: number[] = []
  let x = 0
  let y = 0
  for (const [longitude, latitude] of ring) {
    const nextX = Math.round(longitude * 1000)
    const nextY = Math.round(latitude * 1000)
    if (nextX === x && nextY === y) continue
    numbers.push(nextX - x, nextY - y)
    x = nextX
    y = nextY
  }
  return numbers
}
