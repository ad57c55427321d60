import { startGuide } from './start-guide.ts'
import { untickOthers } from './untick-others.ts'

const root = document.querySelector<HTMLElement>('#guide')
if (root) {
  untickOthers(root)
  startGuide(root).catch(() => {}) // the forms go on to the server then
}
