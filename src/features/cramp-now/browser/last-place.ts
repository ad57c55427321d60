import { readRemembered } from './remembered.ts'

/** Puts the place of the last time first, before anything is painted. */
export function showLastPlaceFirst(): void {
  const { place } = readRemembered()
  if (place) document.documentElement.dataset.lastPlace = place
}
