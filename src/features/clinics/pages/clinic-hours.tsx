import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { weekTable } from '#core/opening-hours/opening-hours.ts'
import { localDate, periodTime } from '#features/clinics/clinic-times.ts'
import type { View } from '#ui/view.ts'
import { ClinicSection } from './clinic-section.tsx'

/** The week with today marked, the dates that differ, and when it was confirmed. */
export function ClinicHours({ view, clinic, now }: { view: View; clinic: ClinicRecord; now: Date }) {
  const words = view.messages.finder.clinic
  const { hours } = words
  const { openingHours, country } = clinic
  if (openingHours.kind !== 'weekly')
    return (
      <ClinicSection id="hours" title={hours.title}>
        <p class={openingHours.kind === 'unknown' ? 'quiet' : undefined}>
          {openingHours.kind === 'unknown' ? hours.unknown : hours.byAppointment}
        </p>
      </ClinicSection>
    )
  const today = localDate(now, country)
  const exceptions = openingHours.exceptions
    .filter((one) => one.date >= today)
    .sort((a, b) => a.date.localeCompare(b.date))
  const periodsText = (periods: { opensMinute: number; closesMinute: number }[]) =>
    periods.length === 0 ? hours.closed : periods.map((period) => periodTime(period, view.language)).join(', ')
  return (
    <ClinicSection id="hours" title={hours.title}>
      <table class="ds-table fact-table">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{hours.day}</th>
            <th scope="col">{hours.time}</th>
          </tr>
        </thead>
        <tbody>
          {(weekTable(openingHours, country, now) ?? []).map((row) => (
            <tr class={row.isToday ? 'is-today' : undefined} aria-current={row.isToday ? 'date' : undefined}>
              <th scope="row">
                {words.days[row.day - 1]}
                {row.isToday && <span class="small"> ({hours.today})</span>}
              </th>
              <td>{periodsText(row.periods)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {exceptions.length > 0 && (
        <>
          <h3 class="ds-heading" data-size="2xs">
            {hours.exceptions}
          </h3>
          <dl class="facts">
            {exceptions.map(({ date, periods }) => (
              <div>
                <dt>{view.formats.date(date)}</dt>
                <dd>{periodsText(periods)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p class="quiet small">
        {hours.localTime[country]}{' '}
        {openingHours.confirmedOn ? hours.confirmed(view.formats.date(openingHours.confirmedOn)) : hours.notConfirmed}
      </p>
    </ClinicSection>
  )
}
