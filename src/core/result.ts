/** An expected outcome: either a value or a problem with a stable code. Exceptions are for bugs. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem }

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })
export const failed = <Problem>(problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem })
