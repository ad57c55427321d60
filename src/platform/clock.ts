/** The time as the app sees it; tests set their own. */
export type Clock = { now(): Date }
export const systemClock: Clock = { now: () => new Date() }
