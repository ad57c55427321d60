import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { filter, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { type Box, clipRing, type Flat, touches } from './clip-ring.ts'

/** Land as rings of longitude and latitude. `isOurs` for Denmark and Norway. */
export type Land = { isOurs: boolean; rings: Flat[][] }
export type CoastDetail = 'coarse' | 'middle' | 'fine'
export type CoastLines = Record<CoastDetail, Land[]>

type Countries = Topology<{ countries: GeometryCollection }>

const ours = new Set(['208', '578'])
/** Sweden, Finland, Germany, Poland, Britain, Netherlands, Russia, Estonia, Latvia, Lithuania, Faroes. */
const neighbours = new Set(['752', '246', '276', '616', '826', '528', '643', '233', '428', '440', '234'])
/** Wider than any map of ours reaches, so that no edge of it shows. */
const region: Box = { west: -12, south: 49, east: 50, north: 75 }
/** Triangles below this many square degrees are left out. */
const threshold: Record<CoastDetail, number> = { coarse: 4e-3, middle: 3e-4, fine: 1e-5 }

/** Reads the shapes of Natural Earth (public domain) and simplifies them three ways. Takes a fraction of a second: do it once. */
export function readCoastLines(): CoastLines {
  const file = fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'))
  const { bbox: _bbox, ...world } = JSON.parse(readFileSync(file, 'utf8')) as Countries
  const geometries = world.objects.countries.geometries.filter(
    ({ id }) => ours.has(String(id)) || neighbours.has(String(id)),
  )
  const nearby: Countries = { ...world, objects: { countries: { type: 'GeometryCollection', geometries } } }
  const weighted = presimplify(filter(nearby, () => true) as Countries)
  const level = (detail: CoastDetail) => landsOf(simplify(weighted, threshold[detail]) as Countries)
  return { coarse: level('coarse'), middle: level('middle'), fine: level('fine') }
}

function landsOf(topology: Countries): Land[] {
  const { geometries } = topology.objects.countries
  return geometries.map((geometry) => {
    const shape = (feature(topology, geometry as GeometryObject) as Feature<Polygon | MultiPolygon>).geometry
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
    const isOurs = ours.has(String(geometry.id))
    const rings = polygons
      .flatMap((polygon) => polygon.slice(0, 1))
      // Russia crosses the date line: what lies beyond it goes on in the east.
      .map((ring) => ring.map(([x = 0, y = 0]): Flat => [x < -100 ? x + 360 : x, y]))
      .filter((ring) => touches(ring, region))
    return {
      isOurs,
      rings: isOurs ? rings : rings.map((ring) => clipRing(ring, region)).filter((ring) => ring.length > 3),
    }
  })
}
