import { accessFeatures, type ClinicRecord, type OpeningPeriod } from '#core/clinic-index/clinic-record.ts'
import type { Speciality } from '#core/specialities/speciality.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const schema = 'https://schema.org/'

/** What search engines may know: only what the page shows and somebody stated. Never a rating, never a guessed position. */
export function clinicJsonLd(clinic: ClinicRecord, specialities: Speciality[], view: View): Record<string, unknown> {
  const url = view.publicUrl + href('clinic', view.language, { slug: clinic.slug })
  const { position, phone, email, website } = clinic
  return {
    '@context': 'https://schema.org',
    '@type': ['MedicalClinic', 'Physiotherapy'],
    '@id': url,
    url,
    name: clinic.name,
    ...(clinic.isDemo ? { description: view.messages.finder.clinic.demo } : {}),
    medicalSpecialty: `${schema}Physiotherapy`,
    address: {
      '@type': 'PostalAddress',
      ...(clinic.street === '' ? {} : { streetAddress: clinic.street }),
      postalCode: clinic.postalCode,
      addressLocality: clinic.town,
      addressCountry: clinic.country,
    },
    ...(position?.quality === 'address'
      ? { geo: { '@type': 'GeoCoordinates', latitude: position.latitude, longitude: position.longitude } }
      : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(email ? { email } : {}),
    ...(website ? { sameAs: website } : {}),
    ...(clinic.organisation ? { parentOrganization: { '@type': 'Organization', name: clinic.organisation } } : {}),
    ...openingOf(clinic),
    ...(clinic.languages && clinic.languages.length > 0 ? { knowsLanguage: clinic.languages } : {}),
    ...accessOf(clinic, view),
    ...(specialities.length > 0
      ? {
          availableService: specialities.map((one) => ({
            '@type': 'PhysicalTherapy',
            name: one.name[view.language],
          })),
        }
      : {}),
    ...offersOf(clinic, view),
  }
}

function openingOf({ openingHours }: ClinicRecord): Record<string, unknown> {
  if (openingHours.kind !== 'weekly') return {}
  const weekly = openingHours.periods.map((period) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: `${schema}${dayNames[period.day - 1]}`,
    ...clockTimes(period),
  }))
  const exceptions = openingHours.exceptions.flatMap(({ date, periods }) =>
    (periods.length > 0 ? periods : [{ opensMinute: 0, closesMinute: 0 }]).map((period) => ({
      '@type': 'OpeningHoursSpecification',
      validFrom: date,
      validThrough: date,
      ...clockTimes(period),
    })),
  )
  return { openingHoursSpecification: [...weekly, ...exceptions] }
}

const clockTimes = ({ opensMinute, closesMinute }: Pick<OpeningPeriod, 'opensMinute' | 'closesMinute'>) => ({
  opens: isoTime(opensMinute),
  closes: closesMinute === 1440 ? '23:59' : isoTime(closesMinute % 1440),
})

const isoTime = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

function accessOf({ access }: ClinicRecord, view: View): Record<string, unknown> {
  const { features } = view.messages.finder.clinic.access
  const stated = accessFeatures.filter((feature) => access[feature] === 'yes' || access[feature] === 'no')
  if (stated.length === 0) return {}
  return {
    amenityFeature: stated.map((feature) => ({
      '@type': 'LocationFeatureSpecification',
      name: features[feature],
      value: access[feature] === 'yes',
    })),
  }
}

function offersOf({ prices }: ClinicRecord, view: View): Record<string, unknown> {
  if (prices.length === 0) return {}
  const { services, minutesOf } = view.messages.finder.clinic.prices
  return {
    makesOffer: prices.map((price) => ({
      '@type': 'Offer',
      name: `${services[price.service]}, ${minutesOf(String(price.minutes))}`,
      priceSpecification: {
        '@type': 'PriceSpecification',
        price: price.amountMinor / 100,
        priceCurrency: price.currency,
        validFrom: price.validFrom,
      },
    })),
  }
}
