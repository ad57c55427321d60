/** The words of the player in the language of the page, with `{places}` for values. */
type PlayerWords = Record<string, string>
export type Screen = 'step' | 'ask' | 'after' | 'late'

/** The elements of the player: made once from the template of the page. */
export type PlayerView = {
  dialog: HTMLDialogElement
  words: PlayerWords
  slot(name: string): HTMLElement
  show(screen: Screen): void
  /** Read out by screen readers when it changes. */
  tell(text: string): void
}

export function createPlayerView(): PlayerView | undefined {
  const template = document.querySelector<HTMLTemplateElement>('#player-parts')
  const dialog = template?.content.querySelector('dialog')?.cloneNode(true) as HTMLDialogElement | undefined
  if (!dialog || typeof dialog.showModal !== 'function') return undefined
  document.body.append(dialog)
  const slots = new Map([...dialog.querySelectorAll<HTMLElement>('[data-slot]')].map((one) => [one.dataset.slot, one]))
  const slot = (name: string) => slots.get(name) as HTMLElement
  return {
    dialog,
    words: JSON.parse(dialog.dataset.words ?? '{}') as PlayerWords,
    slot,
    show(screen) {
      for (const one of dialog.querySelectorAll<HTMLElement>('[data-screen]'))
        one.hidden = one.dataset.screen !== screen
      dialog.dataset.shows = screen
      const body = dialog.querySelector<HTMLElement>(`[data-screen=${screen}] .player-body`)
      if (body) body.scrollTop = 0
      dialog.querySelector<HTMLElement>(`[data-screen=${screen}] h2`)?.focus()
    },
    tell(text) {
      slot('said').textContent = text
    },
  }
}

export const filled = (text: string | undefined, values: Record<string, string | number>): string =>
  (text ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
