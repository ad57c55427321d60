import { type ClinicRecord, priceServices } from '#core/clinic-index/clinic-record.ts'
import type { View } from '#ui/view.ts'
import { ClinicSection } from './clinic-section.tsx'

export function ClinicPrices({ view, clinic }: { view: View; clinic: ClinicRecord }) {
  const { prices: words } = view.messages.finder.clinic
  const { formats } = view
  const prices = [...clinic.prices].sort(
    (a, b) => priceServices.indexOf(a.service) - priceServices.indexOf(b.service) || a.minutes - b.minutes,
  )
  return (
    <ClinicSection id="prices" title={words.title}>
      {prices.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <>
          <section class="table-scroll" tabindex={0} aria-label={words.table}>
            <table class="ds-table fact-table">
              <thead>
                <tr>
                  <th scope="col">{words.service}</th>
                  <th scope="col">{words.minutes}</th>
                  <th scope="col">{words.amount}</th>
                  <th scope="col">{words.validFrom}</th>
                </tr>
              </thead>
              <tbody>
                {prices.map((price) => (
                  <tr>
                    <th scope="row">{words.services[price.service]}</th>
                    <td>{words.minutesOf(formats.number(price.minutes))}</td>
                    <td>{formats.price(price.amountMinor, price.currency)}</td>
                    <td>{formats.date(price.validFrom)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p class="quiet small">{words.note}</p>
        </>
      )}
    </ClinicSection>
  )
}
