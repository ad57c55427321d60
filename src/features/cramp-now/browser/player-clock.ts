/**
 * One look at both clocks of a device: the wall clock may be set back, the steady one stands still on some devices while
 * they sleep. Time is never counted in ticks, so it is right in a tab that was out of sight.
 */
export type Reading = { wallMs: number; steadyMs: number }

/** The longer of what the two clocks say, as it is worse to wait too long for a doctor than too short. */
export const elapsedMs = (from: Reading, to: Reading): number =>
  Math.max(0, to.wallMs - from.wallMs, to.steadyMs - from.steadyMs)

export type Hold = { leastSeconds: number; mostSeconds: number }

/** A clock that can be paused: what ran before the pause, and when it was set going again. */
export type HoldClock = { ranMs: number; since: Reading | undefined }

export const ranMs = (clock: HoldClock, now: Reading): number =>
  clock.ranMs + (clock.since ? elapsedMs(clock.since, now) : 0)

export const started = (now: Reading): HoldClock => ({ ranMs: 0, since: now })
export const paused = (clock: HoldClock, now: Reading): HoldClock => ({ ranMs: ranMs(clock, now), since: undefined })
export const resumed = (clock: HoldClock, now: Reading): HoldClock => ({ ranMs: ranMs(clock, now), since: now })

/** `least`: hold on. `most`: the shortest time is over, hold on if it has not let go. `over`: ease off. */
export type HoldPhase = 'least' | 'most' | 'over'
export type HoldMoment = {
  phase: HoldPhase
  /** To the end of the phase, rounded up; 0 when all is over. */
  secondsLeft: number
  /** 0 to 1 of the longest time. */
  share: number
}

export function holdMoment(hold: Hold, milliseconds: number): HoldMoment {
  const least = hold.leastSeconds * 1000
  const most = hold.mostSeconds * 1000
  const share = Math.min(1, milliseconds / most)
  if (milliseconds < least) return { phase: 'least', secondsLeft: Math.ceil((least - milliseconds) / 1000), share }
  if (milliseconds < most) return { phase: 'most', secondsLeft: Math.ceil((most - milliseconds) / 1000), share }
  return { phase: 'over', secondsLeft: 0, share }
}

/** A cramp that has not let go by now needs a doctor now. */
const longestCrampMs = 10 * 60_000
export const isTooLong = (milliseconds: number): boolean => milliseconds >= longestCrampMs

/** `2:05`, or `1:02:05` past the hour. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
