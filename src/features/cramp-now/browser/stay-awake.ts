/** Keeps the screen on while the player runs, where the device can. The lock is lost when the page is out of sight, so it is taken again. */
export function createWakefulness(): { begin(): void; end(): void } {
  let lock: WakeLockSentinel | undefined
  let isWanted = false

  async function take(): Promise<void> {
    if (!isWanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    try {
      const taken = await navigator.wakeLock.request('screen')
      if (isWanted) lock = taken
      else await taken.release()
    } catch {
      // low battery, or not allowed: the player works all the same
    }
  }

  document.addEventListener('visibilitychange', () => void take())
  return {
    begin() {
      isWanted = true
      void take()
    },
    end() {
      isWanted = false
      void lock?.release()
      lock = undefined
    },
  }
}
