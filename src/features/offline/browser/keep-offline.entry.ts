import { keepPages } from './keep-pages.ts'
import { watchCopy } from './kept-copy.ts'
import { followTheNight } from './night-colours.ts'

/** For pages that work without a network. A plain script in the head: the colours must be right before the first paint. */
followTheNight()
document.addEventListener('DOMContentLoaded', watchCopy)
addEventListener('load', () => void keepPages())
