import type { Guide } from './guide.ts'

/** Rules whose review was due before `today` (`2026-11-22`), with that day. */
export const overdueRules = (guide: Guide<unknown>, today: string): { id: string; reviewDue: string }[] =>
  guide.rules.flatMap(({ id, review: { reviewDue } }) => (reviewDue < today ? [{ id, reviewDue }] : []))
