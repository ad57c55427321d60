/** Dark at night by the clock of the device, unless the person chose the colours. Runs before the first paint: nothing flashes. */
export function followTheNight(): void {
  const root = document.documentElement
  if (root.dataset.colorScheme !== 'auto') return
  const draw = () => {
    const hour = new Date().getHours()
    const isNight = hour >= 22 || hour < 7
    root.dataset.colorScheme = isNight ? 'dark' : 'auto'
    document.querySelector('meta[name=color-scheme]')?.setAttribute('content', isNight ? 'dark' : 'light dark')
  }
  draw()
  document.addEventListener('visibilitychange', draw)
}
