const metaOf = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content

/** The day by the clock of the device, `2026-11-22`. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Since when this page lies on the device, if it was not fetched now. */
export const keptOn = (): string | undefined => metaOf('fysvej-kept-on')

/** Runs before the first paint, when only the head is there: the notices take their place at once. */
export function markCopy(): void {
  const root = document.documentElement
  root.toggleAttribute('data-kept', keptOn() !== undefined)
  root.toggleAttribute('data-too-old', isPast(metaOf('fysvej-valid-until')))
}

/** Writes from when the copy is; once its numbers are past their day, marks those that may have changed. */
export function watchCopy(): void {
  const place = document.querySelector<HTMLElement>('.kept-copy-place')
  const kept = place?.querySelector<HTMLElement>('[data-kind=kept]')
  const day = keptOn()
  if (kept && day) {
    const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date(day))
    kept.textContent = kept.textContent?.replace('{day}', date) ?? ''
    kept.dataset.dated = 'true'
  }
  let isWatching = false
  const check = () => {
    markCopy()
    if (isWatching || !document.documentElement.hasAttribute('data-too-old')) return
    isWatching = true
    const mark = () => markNumbers(place?.dataset.unconfirmed ?? '')
    mark()
    new MutationObserver(mark).observe(document.body, { childList: true, subtree: true })
  }
  check()
  document.addEventListener('visibilitychange', check)
}

/** A page without a day is as good as one past its day: better a needless warning than a wrong number. */
const isPast = (validUntil: string | undefined): boolean => validUntil === undefined || today() > validUntil

/** The two emergency numbers do not change; every other one is marked. */
function markNumbers(unconfirmed: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]:not([data-unconfirmed])')) {
    link.dataset.unconfirmed = 'true'
    if (/^tel:11[23]$/.test(link.getAttribute('href') ?? '') || link.textContent?.includes(unconfirmed)) continue
    const words = document.createElement('span')
    words.textContent = ` (${unconfirmed})`
    link.append(words)
  }
}
