import * as leaflet from 'leaflet'
import { type PackedCoast, unpackRing } from '#core/packed-coast.ts'
import './leaflet.css'
import { addMapButtons } from './map-buttons.ts'
import type { MapTexts, PointOnMap } from './map-data.ts'
import { markPoints } from './map-marks.ts'

type LiveMap = { holder: HTMLElement; texts: MapTexts; coast: PackedCoast; points: PointOnMap[] }

/** The map that moves: our coast lines, the marks, buttons for all that a finger can do. */
export function drawLiveMap({ holder, texts, coast, points }: LiveMap): void {
  const box = (holder.dataset.box ?? '').split(',').map(Number) as [number, number, number, number]
  holder.replaceChildren()
  holder.classList.add('live-map-open')
  const map = leaflet.map(holder, {
    zoomControl: false,
    attributionControl: holder.dataset.attribution !== undefined,
    dragging: !leaflet.Browser.mobile, // one finger scrolls the page until a button says otherwise
    scrollWheelZoom: false,
    minZoom: 4,
    maxZoom: holder.dataset.tiles ? 18 : 13,
    zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  })
  showSavedView(map, box)
  const land = (rings: number[][], className: string) =>
    leaflet
      .polygon(
        rings.map((ring) => [unpackRing(ring).map(([longitude, latitude]): [number, number] => [latitude, longitude])]),
        { className, interactive: false, smoothFactor: 0.6 },
      )
      .addTo(map)
  if (holder.dataset.tiles)
    leaflet.tileLayer(holder.dataset.tiles, { attribution: holder.dataset.attribution ?? '' }).addTo(map)
  else {
    land(coast.others, 'live-land')
    land(coast.ours, 'live-land live-land-ours')
  }
  markPoints(map, points, { texts, clinicPath: holder.dataset.clinic ?? '', languageTag: holder.dataset.tag })
  addMapButtons(map, { texts, searchPath: holder.dataset.search ?? '' })
  map.on('moveend', () => saveView(map))
}

/** The visible part is in the address, so going back and sharing show the same. */
function showSavedView(map: leaflet.Map, [west, south, east, north]: [number, number, number, number]): void {
  const [latitude, longitude, zoom] = (new URL(location.href).searchParams.get('view') ?? '').split(',').map(Number)
  if (latitude !== undefined && longitude !== undefined && Number.isFinite(latitude + longitude) && zoom)
    map.setView([latitude, longitude], zoom)
  else
    map.fitBounds([
      [south, west],
      [north, east],
    ])
}

function saveView(map: leaflet.Map): void {
  const address = new URL(location.href)
  const { lat, lng } = map.getCenter()
  address.searchParams.set('view', `${lat.toFixed(3)},${lng.toFixed(3)},${map.getZoom()}`)
  history.replaceState(history.state, '', address)
}
