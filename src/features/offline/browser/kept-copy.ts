const metaOf = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content

/** The day by the clock of the device, `2026-11-22`. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Since when this page lies on the device, if it was not fetched now. */
export const keptOn = (): string | undefined => metaOf('fysvej-kept-on')

/** Says that the page is a copy, and from when; and once its numbers are past their day, which numbers still hold. */
export function watchCopy(): void {
  const place = document.querySelector<HTMLElement>('.kept-copy-place')
  const notice = (kind: string) => place?.querySelector<HTMLElement>(`[data-kind=${kind}]`)
  const day = keptOn()
  const kept = notice('kept')
  if (kept && day) {
    const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date(day))
    kept.textContent = kept.textContent?.replace('{day}', date) ?? ''
    kept.hidden = false
  }
  let isWatching = false
  const check = () => {
    const old = notice('old')
    if (isWatching || !old || !isPast(metaOf('fysvej-valid-until'))) return
    isWatching = true
    old.hidden = false
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
