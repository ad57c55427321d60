/** Shows the button, asks for the position when it is pressed, and goes on with about one kilometre's exactness. */
export function enhanceNearMe(button: HTMLButtonElement): void {
  const form = button.form
  const note = document.querySelector<HTMLElement>('#near-note')
  if (!form || !note || !('geolocation' in navigator)) return
  button.hidden = false
  note.hidden = false
  addEventListener('pageshow', () => {
    button.disabled = false // going back finds the page as it was left
  })
  button.addEventListener('click', () => {
    button.disabled = true
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => location.assign(addressNear(form, coords.latitude, coords.longitude)),
      () => {
        button.disabled = false
        note.textContent = button.dataset.failed ?? ''
      },
      { enableHighAccuracy: false, maximumAge: 600_000, timeout: 15_000 },
    )
  })
}

function addressNear(form: HTMLFormElement, latitude: number, longitude: number): string {
  const address = new URL(form.action)
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '' && !['where', 'place', 'at', 'near', 'country'].includes(name))
      address.searchParams.append(name, value)
  address.searchParams.set('near', `${Number(latitude.toFixed(2))},${Number(longitude.toFixed(2))}`)
  return address.href
}
