export { type Overdue, overdueNumbers } from './overdue-numbers.ts'
export {
  emergencyNumbers,
  loadPhoneNumbers,
  numbersFor,
  type PhoneEntry,
  type PhoneNumbers,
  validUntil,
} from './phone-numbers.ts'
export { phoneTargets } from './phone-targets.ts'
