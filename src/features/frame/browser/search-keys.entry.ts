/** `/` and Ctrl+K go to the search box of the header; Escape goes back. Off while typing. Suggestions come with the first focus. */
import { enhanceSuggest } from './suggest.ts'

let cameFrom: HTMLElement | undefined

const searchBox = () => document.querySelector<HTMLInputElement>('#site-search')
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

document.addEventListener('keydown', (event) => {
  const box = searchBox()
  if (!box || event.defaultPrevented) return
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
  const isControlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey
  if ((isSlash || isControlK) && !isTyping(event.target)) {
    event.preventDefault()
    cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : undefined
    box.focus()
    box.select()
  } else if (event.key === 'Escape' && event.target === box) {
    box.blur()
    cameFrom?.focus()
  }
})

const enhanced = new WeakSet<EventTarget>()

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'search' || enhanced.has(target)) return
  const address = target.form?.dataset.suggest
  if (!address) return
  enhanced.add(target)
  enhanceSuggest(target, address)
})
