export { Danger, type UrgentFinding } from './danger.tsx'
export { type Urgent, urgencyOf } from './urgency-of.ts'
