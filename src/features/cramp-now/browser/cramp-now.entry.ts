import { showLastPlaceFirst } from './last-place.ts'
import { startPlayer } from './start-player.ts'

/** A plain script in the head: what the eye would see change is done before the first paint, the rest when the page is there. */
showLastPlaceFirst()
document.addEventListener('DOMContentLoaded', startPlayer)
