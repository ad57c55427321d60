import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { compareAddress } from '#features/clinics/compare-address.ts'
import { type CompareGroup, compareGroups } from '#features/clinics/compare-rows.ts'
import type { FinderSources } from '#features/clinics/finder-sources.ts'
import { href, languages } from '#routes'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'
import { CompareTable } from './compare-table.tsx'

export type ComparePageProps = {
  view: View
  clinics: ClinicRecord[]
  /** Beyond the fourth. */
  leftOut: ClinicRecord[]
  unknownSlugs: string[]
  isOnlyDifferences: boolean
  sources: FinderSources
  now: Date
}

/** Side by side, fact by fact. No winner is named. */
export function ComparePage(props: ComparePageProps) {
  const { view, clinics, isOnlyDifferences, sources, now } = props
  const words = view.messages.finder.compare
  const all = compareGroups(clinics, { view, sources, now })
  const groups = isOnlyDifferences ? onlyDifferences(all) : all
  return (
    <PageShell
      view={view}
      title={words.title}
      description={words.description}
      sheet="finder"
      canonical={clinics.length === 0 ? href('compare', view.language) : undefined}
      alternates={Object.fromEntries(languages.map((one) => [one, compareAddress(one, clinics)]))}
    >
      <div class="compare">
        <h1 class="ds-heading" data-size="lg">
          {words.title}
        </h1>
        <Notices {...props} />
        {clinics.length > 0 && (
          <>
            {clinics.length > 1 && (
              <p class="cluster">
                <a class="chip" href={compareAddress(view.language, clinics, !isOnlyDifferences)}>
                  {isOnlyDifferences ? words.showAll : words.onlyDifferences}
                </a>
              </p>
            )}
            {groups.length === 0 ? (
              <p>{words.same}</p>
            ) : (
              <CompareTable view={view} clinics={clinics} groups={groups} isOnlyDifferences={isOnlyDifferences} />
            )}
            <p class="quiet small measure">
              {words.noWinner} {words.cheapestNote}
            </p>
          </>
        )}
        <p>
          <a class="ds-link" href={href('find', view.language)}>
            {clinics.length === 0 ? words.find : words.add}
          </a>
        </p>
      </div>
    </PageShell>
  )
}

function Notices({ view, clinics, leftOut, unknownSlugs }: ComparePageProps) {
  const words = view.messages.finder.compare
  const { list } = view.formats
  return (
    <>
      {leftOut.length > 0 && (
        <p class="ds-alert" data-color="warning" role="status">
          {words.tooMany(list(leftOut.map((clinic) => clinic.name)))}
        </p>
      )}
      {unknownSlugs.length > 0 && (
        <p class="ds-alert" data-color="warning" role="status">
          {words.unknown(list(unknownSlugs))}
        </p>
      )}
      {clinics.length === 0 && (
        <div class="empty-state">
          <h2 class="ds-heading" data-size="sm">
            {words.emptyTitle}
          </h2>
          <p>{words.emptyText}</p>
        </div>
      )}
      {clinics.length === 1 && <p>{words.oneOnly}</p>}
    </>
  )
}

const onlyDifferences = (groups: CompareGroup[]): CompareGroup[] =>
  groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => !row.isUniform) }))
    .filter((group) => group.rows.length > 0)
