export { Danger, type UrgentFinding } from './danger.tsx'
export { doctorTargets } from './doctor-targets.ts'
export { type Urgent, urgencyOf } from './urgency-of.ts'
