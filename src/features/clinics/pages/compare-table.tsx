import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { compareAddress } from '#features/clinics/compare-address.ts'
import type { CompareCell, CompareGroup, CompareRow } from '#features/clinics/compare-rows.ts'
import { addressWords } from '#features/clinics/contact-words.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'

type CompareTableProps = { view: View; clinics: ClinicRecord[]; groups: CompareGroup[]; isOnlyDifferences: boolean }

/** Clinics as columns. On a phone it scrolls sideways with the facts standing still. */
export function CompareTable({ view, clinics, groups, isOnlyDifferences }: CompareTableProps) {
  const words = view.messages.finder.compare
  return (
    <section class="table-scroll compare-scroll" tabindex={0} aria-label={words.scroll}>
      <table class="compare-table">
        <caption class="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.fact}</th>
            {clinics.map((clinic) => (
              <th scope="col">
                <a class="ds-link" href={href('clinic', view.language, { slug: clinic.slug })}>
                  {clinic.name}
                </a>
                <span class="quiet small compare-address">{addressWords(clinic)}</span>
                <a
                  class="ds-link small compare-remove"
                  href={compareAddress(
                    view.language,
                    clinics.filter((one) => one !== clinic),
                    isOnlyDifferences,
                  )}
                  aria-label={words.removeOne(clinic.name)}
                >
                  {words.remove}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody>
            <tr class="compare-group">
              <th scope="rowgroup" colspan={clinics.length + 1}>
                <span>{words.groups[group.key]}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row view={view} row={row} isMarked={row.differs && clinics.length > 1} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function Row({ view, row, isMarked }: { view: View; row: CompareRow; isMarked: boolean }) {
  const words = view.messages.finder.compare
  return (
    <tr class={isMarked ? 'is-different' : undefined}>
      <th scope="row">
        {row.label}
        {isMarked && (
          <span class="difference small">
            <span aria-hidden="true">≠ </span>
            {words.differs}
          </span>
        )}
      </th>
      {row.cells.map((cell) => (
        <td class={cell.isStated ? undefined : 'quiet'}>
          <Cell cell={cell} lowest={words.cheapest} />
        </td>
      ))}
    </tr>
  )
}

function Cell({ cell, lowest }: { cell: CompareCell; lowest: string }) {
  return (
    <>
      {cell.lines ? cell.lines.map((line) => <span class="compare-line">{line}</span>) : cell.text}
      {cell.isLowest && <strong class="lowest small"> {lowest}</strong>}
    </>
  )
}
