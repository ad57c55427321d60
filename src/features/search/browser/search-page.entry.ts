/** Only while the site counts searches: says that a search was left without opening anything that it found. */

const page = document.querySelector<HTMLElement>('.search-page[data-query]')
let isOpened = false

page?.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a')) isOpened = true
})
page?.addEventListener('submit', () => {
  isOpened = true // another search goes on where this one ended
})
addEventListener('pagehide', () => {
  if (page && !isOpened) navigator.sendBeacon(location.pathname, new URLSearchParams({ q: page.dataset.query ?? '' }))
})
