/** "None of these" and "don't know" stand alone: ticking one unticks the rest, and ticking another unticks them. */
export function untickOthers(root: HTMLElement): void {
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked) return
    const isAlone = 'alone' in target.dataset
    for (const box of target.form?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])
      if (box !== target && (isAlone || 'alone' in box.dataset)) box.checked = false
  })
}
