import {
  accessFeatures,
  type ClinicRecord,
  type Price,
  type PriceService,
  priceServices,
} from '#core/clinic-index/clinic-record.ts'
import { weekTable } from '#core/opening-hours/opening-hours.ts'
import type { View } from '#ui/view.ts'
import { periodTime } from './clinic-times.ts'
import {
  type Fact,
  fundingWords,
  knownWords,
  languagesWords,
  nextFreeWords,
  notStated,
  openingWords,
  ratingWords,
} from './clinic-words.ts'
import { phoneWords } from './contact-words.ts'
import type { FinderSources } from './finder-sources.ts'

/** One fact of every clinic. `lines` breaks a long one; `isLowest` marks a price that can be compared. */
export type CompareCell = Fact & { lines?: string[]; isLowest?: boolean }
/** `differs`: two clinics have stated different things. What one has not stated is no difference, but `isUniform` is false. */
export type CompareRow = { label: string; cells: CompareCell[]; differs: boolean; isUniform: boolean }
export type CompareGroup = { key: keyof View['messages']['finder']['compare']['groups']; rows: CompareRow[] }
type Context = { view: View; sources: FinderSources; now: Date }

const row = (label: string, cells: CompareCell[]): CompareRow => ({
  label,
  cells,
  differs: new Set(cells.filter((cell) => cell.isStated).map((cell) => cell.text)).size > 1,
  isUniform: cells.every((cell) => cell.text === cells[0]?.text),
})

/** All that is known of the clinics, fact by fact, in the order people ask. */
export function compareGroups(clinics: ClinicRecord[], context: Context): CompareGroup[] {
  const each = (label: string, fact: (clinic: ClinicRecord) => CompareCell) => row(label, clinics.map(fact))
  const { view, now } = context
  const { clinic: words, compare, card, sort } = view.messages.finder
  return [
    { key: 'price', rows: priceRows(clinics, view) },
    {
      key: 'time',
      rows: [
        each(words.nextFree, (clinic) => nextFreeWords(clinic, view, now)),
        each(compare.openNow, (clinic) => openingWords(clinic, view, now)),
        each(compare.weeklyHours, (clinic) => weekCell(clinic, view, now)),
        each(words.acceptsNew, (clinic) => knownWords(clinic.acceptsNewPatients, view)),
      ],
    },
    {
      key: 'funding',
      rows: [
        each(card.funding, (clinic) => fundingWords(clinic, view)),
        each(words.funding.withoutReferral, (clinic) => knownWords(clinic.funding.takesWithoutReferral, view)),
      ],
    },
    { key: 'people', rows: peopleRows(clinics, context) },
    {
      key: 'access',
      rows: [
        ...accessFeatures.map((feature) =>
          each(words.access.features[feature], (clinic) => knownWords(clinic.access[feature], view)),
        ),
        each(words.homeVisits, (clinic) => knownWords(clinic.homeVisits, view)),
        each(words.online, (clinic) => knownWords(clinic.online, view)),
      ],
    },
    {
      key: 'contact',
      rows: [
        {
          ...each(words.phone, (clinic) =>
            clinic.phone ? { text: phoneWords(clinic.phone), isStated: true } : notStated(view),
          ),
          differs: false, // nobody chooses by the number
        },
        each(sort.rating, (clinic) => ratingWords(clinic, view)),
      ],
    },
  ]
}

/** A row for each kind and length of visit that any of them has a price for. */
export function priceRows(clinics: ClinicRecord[], view: View): CompareRow[] {
  const { prices: words } = view.messages.finder.clinic
  const kinds = new Map<string, { service: PriceService; minutes: number }>()
  for (const { service, minutes } of clinics.flatMap((clinic) => clinic.prices))
    kinds.set(`${service}|${minutes}`, { service, minutes })
  const ordered = [...kinds.values()].sort(
    (a, b) => priceServices.indexOf(a.service) - priceServices.indexOf(b.service) || a.minutes - b.minutes,
  )
  if (ordered.length === 0)
    return [
      row(
        words.title,
        clinics.map(() => notStated(view)),
      ),
    ]
  return ordered.map(({ service, minutes }) => {
    const prices = clinics.map((clinic) => lowestOf(clinic.prices, service, minutes))
    const label = view.messages.finder.compare.priceRow(
      words.services[service],
      words.minutesOf(view.formats.number(minutes)),
    )
    return row(
      label,
      prices.map((price) =>
        price
          ? {
              text: view.formats.price(price.amountMinor, price.currency),
              isStated: true,
              isLowest: isLowest(price, prices),
            }
          : notStated(view),
      ),
    )
  })
}

const lowestOf = (prices: Price[], service: PriceService, minutes: number): Price | undefined =>
  prices
    .filter((price) => price.service === service && price.minutes === minutes)
    .sort((a, b) => a.amountMinor - b.amountMinor)[0]

/** Lowest says something only beside a higher price in the same currency. */
function isLowest(price: Price, all: (Price | undefined)[]): boolean {
  const amounts = all.flatMap((one) => (one?.currency === price.currency ? [one.amountMinor] : []))
  return price.amountMinor === Math.min(...amounts) && price.amountMinor < Math.max(...amounts)
}

function weekCell(clinic: ClinicRecord, view: View, now: Date): CompareCell {
  const { days, hours } = view.messages.finder.clinic
  if (clinic.openingHours.kind === 'by-appointment') return { text: hours.byAppointment, isStated: true }
  const week = weekTable(clinic.openingHours, clinic.country, now)
  if (!week) return notStated(view)
  const lines = week.map(({ day, periods }) => {
    const times = periods.map((period) => periodTime(period, view.language)).join(', ')
    return `${(days[day - 1] ?? '').slice(0, 3)} ${times === '' ? hours.closed.toLowerCase() : times}`
  })
  return { text: lines.join('; '), lines, isStated: true }
}

function peopleRows(clinics: ClinicRecord[], { view, sources }: Context): CompareRow[] {
  const { clinic: words, compare } = view.messages.finder
  const number = view.formats.number
  const each = (label: string, fact: (clinic: ClinicRecord) => CompareCell) => row(label, clinics.map(fact))
  return [
    each(words.specialities.title, ({ specialityIds }) => {
      const names = specialityIds.flatMap((id) => sources.specialities.get(id)?.name[view.language] ?? [])
      return names.length > 0 ? { text: names.sort(view.formats.compare).join(', '), isStated: true } : notStated(view)
    }),
    each(compare.practitioners, ({ practitioners }) =>
      practitioners.length > 0 ? { text: number(practitioners.length), isStated: true } : notStated(view),
    ),
    each(compare.checkedAuthorisations, ({ practitioners }) => {
      if (practitioners.length === 0) return notStated(view)
      const checked = practitioners.filter((person) => person.authorisationCheckedOn !== undefined).length
      return { text: compare.checkedOf(number(checked), number(practitioners.length)), isStated: true }
    }),
    each(words.languages, (clinic) => languagesWords(clinic.languages, view)),
  ]
}
