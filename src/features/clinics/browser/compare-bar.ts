const most = 4

/** Says how many are chosen, keeps the button in sight, and stops at four. The form works without this. */
export function enhanceCompare(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[role="status"]')
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="c"]')]
  const hint = status?.textContent ?? ''
  const update = () => {
    const count = boxes.filter((box) => box.checked).length
    form.classList.toggle('has-chosen', count > 0)
    for (const box of boxes) box.disabled = count >= most && !box.checked
    if (status)
      status.textContent = count === 0 ? hint : count >= most ? (form.dataset.full ?? '') : `${count} / ${most}`
  }
  form.addEventListener('change', update)
  addEventListener('pageshow', update) // going back restores the ticks
  update()
}
