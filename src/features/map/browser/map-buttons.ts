import * as leaflet from 'leaflet'
import type { MapTexts } from './map-data.ts'

const stepPixels = 120
const radiusChoicesKm = [5, 10, 25, 50, 100]

/** A button for each thing that dragging and pinching do, and the one that searches again. */
export function addMapButtons(map: leaflet.Map, { texts, searchPath }: { texts: MapTexts; searchPath: string }): void {
  const zoom = bar('topright', [
    button('+', texts.zoomIn, () => map.zoomIn()),
    button('−', texts.zoomOut, () => map.zoomOut()),
    button('↑', texts.up, () => map.panBy([0, -stepPixels])),
    button('↓', texts.down, () => map.panBy([0, stepPixels])),
    button('←', texts.left, () => map.panBy([-stepPixels, 0])),
    button('→', texts.right, () => map.panBy([stepPixels, 0])),
  ])
  zoom.addTo(map)
  const search = button(texts.searchHere, texts.searchHere, () => location.assign(addressHere(map, searchPath)))
  search.classList.add('live-map-wide')
  const wide = [search]
  if (leaflet.Browser.mobile) {
    const finger = button(texts.oneFinger, texts.oneFinger, () => {
      const isOn = !map.dragging.enabled()
      if (isOn) map.dragging.enable()
      else map.dragging.disable()
      finger.setAttribute('aria-pressed', String(isOn))
    })
    finger.classList.add('live-map-wide')
    finger.setAttribute('aria-pressed', 'false')
    wide.push(finger)
  }
  bar('bottomleft', wide).addTo(map)
}

function bar(position: leaflet.ControlPosition, buttons: HTMLElement[]): leaflet.Control {
  const control = new leaflet.Control({ position })
  control.onAdd = () => {
    const holder = document.createElement('div')
    holder.className = 'live-map-buttons'
    holder.append(...buttons)
    leaflet.DomEvent.disableClickPropagation(holder)
    return holder
  }
  return control
}

function button(face: string, label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = face
  made.setAttribute('aria-label', label)
  made.title = label
  made.addEventListener('click', act)
  return made
}

/** The search around the middle of the map, as wide as what is seen. */
function addressHere(map: leaflet.Map, searchPath: string): string {
  const { lat, lng } = map.getCenter()
  const seenKm = map.distance(map.getBounds().getNorthWest(), map.getBounds().getSouthEast()) / 2000
  const radiusKm = radiusChoicesKm.find((one) => one >= seenKm) ?? 100
  const address = new URL(searchPath, location.href)
  address.searchParams.set('at', `${lat.toFixed(3)},${lng.toFixed(3)}`)
  address.searchParams.set('radius', String(radiusKm))
  address.searchParams.set('view', `${lat.toFixed(3)},${lng.toFixed(3)},${map.getZoom()}`)
  return address.href
}
