import * as leaflet from 'leaflet'
import { clusterMarks } from '#core/cluster-marks.ts'
import type { MapTexts, PointOnMap } from './map-data.ts'

type MarkOptions = { texts: MapTexts; clinicPath: string; languageTag: string | undefined }
const cellPixels = 48
const iconPixels = 32

/** Marks for what is in sight; those that would overlap are one mark with a number that zooms in. */
export function markPoints(map: leaflet.Map, points: PointOnMap[], options: MarkOptions): void {
  const layer = leaflet.layerGroup().addTo(map)
  const draw = () => {
    layer.clearLayers()
    for (const group of groupsInSight(map, points)) layer.addLayer(markOf(map, group, options))
  }
  map.on('zoomend moveend', draw)
  draw()
}

function groupsInSight(map: leaflet.Map, points: PointOnMap[]): PointOnMap[][] {
  const sight = map.getBounds().pad(0.1)
  const marks = points.flatMap((point) => {
    if (!sight.contains([point.latitude, point.longitude])) return []
    const { x, y } = map.project([point.latitude, point.longitude])
    return [{ x, y, points: [point] }]
  })
  return clusterMarks(marks, cellPixels, () => iconPixels + 2).map((mark) => mark.points)
}

function markOf(map: leaflet.Map, group: PointOnMap[], options: MarkOptions): leaflet.Marker {
  const mean = (pick: (point: PointOnMap) => number) => group.reduce((sum, one) => sum + pick(one), 0) / group.length
  const at: leaflet.LatLngExpression = [mean((one) => one.latitude), mean((one) => one.longitude)]
  const count = new Intl.NumberFormat(options.languageTag).format(group.length)
  const label = group.length === 1 ? (group[0]?.name ?? '') : options.texts.marks.replace('{count}', count)
  const face = document.createElement('span')
  face.textContent = group.length === 1 ? '' : count
  const icon = leaflet.divIcon({
    html: face,
    className: group.length === 1 ? 'live-mark' : 'live-mark live-mark-many',
    iconSize: [iconPixels, iconPixels],
  })
  const marker = leaflet.marker(at, { icon, title: label, alt: label, keyboard: true })
  const isDeepest = map.getZoom() >= map.getMaxZoom()
  if (group.length === 1 || isDeepest) marker.bindPopup(() => popupOf(group, options))
  else {
    const bounds = leaflet.latLngBounds(group.map((one) => [one.latitude, one.longitude])).pad(0.2)
    const zoom = () => map.fitBounds(bounds, { maxZoom: map.getZoom() + 4 })
    marker.on('click', zoom)
    marker.on('keypress', ({ originalEvent }: leaflet.LeafletKeyboardEvent) => {
      if (originalEvent.key !== 'Enter') return
      map.getContainer().focus() // this mark is about to go
      zoom()
    })
  }
  marker.on('add', () => marker.getElement()?.setAttribute('aria-label', label))
  return marker
}

/** Made of nodes, never of strings: names come from people. */
function popupOf(group: PointOnMap[], { texts, clinicPath }: MarkOptions): HTMLElement {
  const list = document.createElement('div')
  for (const point of group) {
    const link = document.createElement('a')
    link.className = 'ds-link'
    link.href = clinicPath + encodeURIComponent(point.slug)
    link.textContent = point.name
    const town = document.createElement('p')
    town.textContent = point.isDoor ? point.town : `${point.town}. ${texts.areaPoint}`
    list.append(link, town)
  }
  return list
}
