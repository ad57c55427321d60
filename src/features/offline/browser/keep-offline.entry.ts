import { keepPages } from './keep-pages.ts'
import { markCopy, watchCopy } from './kept-copy.ts'
import { followTheNight } from './night-colours.ts'

/** For pages that work without a network. A plain script in the head: colours and notices must be right before the first paint. */
followTheNight()
markCopy()
document.addEventListener('DOMContentLoaded', watchCopy)
addEventListener('load', () => void keepPages())
