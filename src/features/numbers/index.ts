export { emergencyNumbers, loadPhoneNumbers, numbersFor, type PhoneEntry, type PhoneNumbers } from './phone-numbers.ts'
