/** What the player remembers on this device: likings, and the place of the last time. No answers, no times. */
export type Remembered = { place: string | undefined; sound: boolean; vibration: boolean; speech: boolean }
export type Option = 'sound' | 'vibration' | 'speech'

const key = 'fysvej.cramp-now'
const silent: Remembered = { place: undefined, sound: false, vibration: true, speech: false }

export function readRemembered(): Remembered {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return silent
    const { place, sound, vibration, speech } = kept as Record<string, unknown>
    return {
      place: typeof place === 'string' ? place : undefined,
      sound: sound === true,
      vibration: vibration !== false,
      speech: speech === true,
    }
  } catch {
    return silent
  }
}

/** Where storage is shut off, the choice holds until the page is left. */
export function remember(value: Remembered): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // full or forbidden
  }
}
