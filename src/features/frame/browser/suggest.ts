type Suggestions = { label: string; status: string; alert?: string; items: { text: string; path: string }[] }

const waitMs = 120
let count = 0

/**
 * Makes a search box a combobox (ARIA 1.2): suggestions while typing, arrows, Enter, Escape. The form works as before without it.
 * `address` answers `?q=` with suggestions.
 */
export function enhanceSuggest(box: HTMLInputElement, address: string): void {
  const list = document.createElement('ul')
  const alert = document.createElement('p')
  const status = document.createElement('p')
  const panel = document.createElement('div')
  list.id = `suggestions-${++count}`
  list.role = 'listbox'
  panel.className = 'suggestions'
  panel.hidden = true
  alert.className = 'suggestions-alert'
  alert.setAttribute('role', 'alert')
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  panel.append(alert, list)
  box.after(panel, status)
  box.setAttribute('role', 'combobox')
  box.setAttribute('aria-autocomplete', 'list')
  box.setAttribute('aria-controls', list.id)
  box.setAttribute('aria-expanded', 'false')

  let current = -1
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  const options = () => Array.from(list.children) as HTMLElement[]

  const close = () => {
    clearTimeout(waiting)
    asking?.abort()
    panel.hidden = true
    box.setAttribute('aria-expanded', 'false')
    choose(-1)
  }

  const choose = (index: number) => {
    current = index
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === index))
    const chosen = options()[index]
    if (chosen) box.setAttribute('aria-activedescendant', chosen.id)
    else box.removeAttribute('aria-activedescendant')
    chosen?.scrollIntoView({ block: 'nearest' })
  }

  const show = (found: Suggestions) => {
    list.setAttribute('aria-label', found.label)
    list.replaceChildren(
      ...found.items.map(({ text, path }, at) => {
        const option = document.createElement('li')
        option.id = `${list.id}-${at}`
        option.role = 'option'
        option.textContent = text
        option.dataset.path = path
        return option
      }),
    )
    alert.textContent = found.alert ?? ''
    alert.hidden = found.alert === undefined
    status.textContent = found.status
    choose(-1)
    panel.hidden = found.items.length === 0 && found.alert === undefined
    list.hidden = found.items.length === 0
    box.setAttribute('aria-expanded', String(found.items.length > 0))
  }

  const ask = async () => {
    asking = new AbortController()
    const { signal } = asking
    try {
      const response = await fetch(`${address}?${new URLSearchParams({ q: box.value })}`, { signal })
      if (response.ok && document.activeElement === box) show(await response.json())
    } catch {
      // cancelled, or no network: the form still works
    }
  }

  const open = (option: HTMLElement | undefined) => {
    if (option?.dataset.path) location.assign(option.dataset.path)
  }

  const askSoon = () => {
    clearTimeout(waiting)
    asking?.abort()
    if (box.value.trim().length < 2) close()
    else waiting = setTimeout(ask, waitMs)
  }

  box.addEventListener('input', askSoon)
  box.addEventListener('keydown', (event) => {
    if (panel.hidden) return
    const length = options().length
    if (event.key === 'ArrowDown' && length > 0) choose((current + 1) % length)
    else if (event.key === 'ArrowUp' && length > 0) choose(current <= 0 ? length - 1 : current - 1)
    else if (event.key === 'Enter' && current >= 0) open(options()[current])
    else if (event.key === 'Escape') {
      close()
      event.stopPropagation()
    } else return
    event.preventDefault()
  })
  // Before the box loses the focus, so that the list is still there.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault()
  })
  list.addEventListener('click', (event) => {
    if (event.target instanceof HTMLElement) open(event.target.closest<HTMLElement>('[role="option"]') ?? undefined)
  })
  box.addEventListener('blur', close)
  addEventListener('pageshow', close)
  if (box.value !== box.defaultValue) askSoon() // typed before this was loaded
}
