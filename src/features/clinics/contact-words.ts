import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'

/** Street, code and town; the street may not be known. */
export const addressWords = ({ street, postalCode, town }: ClinicRecord): string =>
  [street, `${postalCode} ${town}`].filter((part) => part !== '').join(', ')

/** `+4500123456` as people write it: +45 00 12 34 56. Other shapes stay as they are. */
export function phoneWords(phone: string): string {
  const match = /^\+(45|47)(\d{8})$/.exec(phoneDigits(phone))
  return match?.[1] && match[2] ? `+${match[1]} ${match[2].replace(/(\d{2})(?=\d)/g, '$1 ')}` : phone
}

/** For `tel:`: digits and a leading plus only. */
export const phoneDigits = (phone: string): string => phone.replace(/(?!^\+)\D/g, '')

/** Only web addresses become links; shown without the scheme. */
export function webAddress(website: string): { href: string; text: string } | undefined {
  if (!URL.canParse(website)) return undefined
  const { protocol, href } = new URL(website)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return { href, text: href.replace(/^https?:\/\//, '').replace(/\/$/, '') }
}
