import { addressOfMap, addressOfSearch } from '#features/clinics/finder-address.ts'
import { emptyState, isPlainSearch } from '#features/clinics/finder-input.ts'
import { isDanger } from '#features/clinics/finder-question.ts'
import { type FinderView, whatWords, whereWords } from '#features/clinics/finder-view.ts'
import { href, type Language, languages } from '#routes'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import { ActiveFilters } from './active-filters.tsx'
import { EmptyResults } from './empty-results.tsx'
import { FinderFilters } from './finder-filters.tsx'
import { FinderFaults, FinderForm } from './finder-form.tsx'
import { FinderLanding } from './finder-landing.tsx'
import { type FinderMapProps, MapPanel } from './finder-map.tsx'
import { OtherPlaces, PlaceChoice } from './place-choice.tsx'
import { ResultList } from './result-list.tsx'
import { SortLinks } from './sort-links.tsx'
import { type UrgentHelp, UrgentNotice } from './urgent-notice.tsx'

type FindPageProps = {
  finder: FinderView
  map: Omit<FinderMapProps, 'finder'> | undefined
  help: UrgentHelp
}

/** Search and list: all state in the address, nothing needs script. */
export function FindPage({ finder, map, help }: FindPageProps) {
  const { view, question, results, faults } = finder
  const words = view.messages.finder
  const isLanding = !results && !isDanger(question) && question.place.kind === 'anywhere' && faults.length === 0
  const title = results ? words.heading(whatWords(finder), whereWords(finder)) : words.title
  return (
    <PageShell
      view={view}
      title={title}
      description={
        results ? words.pageDescription(results.hits.total, whatWords(finder), whereWords(finder)) : words.description
      }
      sheet="finder"
      scripts={['src/features/clinics/browser/finder.entry.ts']}
      canonical={canonicalOf(finder)}
      alternates={alternatesOf(finder)}
      jsonLd={jsonLdOf(finder)}
    >
      <div class="finder">
        <FinderFaults finder={finder} />
        <UrgentNotice finder={finder} help={help} />
        <header class="finder-head">
          <h1 class="ds-heading" data-size="lg">
            {title}
          </h1>
          {isLanding && <p class="lead">{words.lead}</p>}
          {isDanger(question) ? <p class="measure">{words.urgent.again}</p> : <PlaceChoice finder={finder} />}
          <FinderForm finder={finder} />
        </header>
        {isLanding && map && <FinderLanding finder={finder} map={map} />}
        {results && map && (
          <div class="finder-columns">
            <FinderFilters finder={finder} />
            <div class="finder-results">
              {results.found.length > 0 && <SortLinks finder={finder} />}
              <Summary finder={finder} />
              <ActiveFilters finder={finder} />
              {results.found.length > 0 ? (
                <ResultList finder={finder} results={results} />
              ) : (
                <EmptyResults finder={finder} results={results} />
              )}
            </div>
            <MapPanel finder={finder} {...map} />
          </div>
        )}
      </div>
    </PageShell>
  )
}

/** How many, and what was searched, in words. */
function Summary({ finder }: { finder: FinderView }) {
  const { view, state, results, question } = finder
  const words = view.messages.finder
  if (!results) return null
  const { total } = results.hits
  const number = view.formats.number
  const hasCentre = question.place.kind === 'place' || question.place.kind === 'point'
  const said = [
    hasCentre ? words.within(view.formats.distance(state.radiusKm)) : undefined,
    question.name === '' ? undefined : words.named(question.name),
    state.page > 1 && results.pageCount > 1 ? words.pageOf(number(state.page), number(results.pageCount)) : undefined,
  ].filter((part) => part !== undefined)
  return (
    <div class="finder-summary">
      <p>
        <strong>{words.found(number(total), total === 1)}</strong> {said.join(', ')}
        {total > 0 && (
          <a class="ds-link summary-map" href={addressOfMap(view.language, state)}>
            {words.map.show}
          </a>
        )}
      </p>
      <OtherPlaces finder={finder} />
    </div>
  )
}

/** Places and problems are kept by search engines; what was narrowed, sorted or typed freely is not. */
function canonicalOf(finder: FinderView): string | undefined {
  const { view, state, question, results } = finder
  if (!results)
    return question.place.kind === 'anywhere' && !isDanger(question) && finder.faults.length === 0 && state.what === ''
      ? href('find', view.language)
      : undefined
  const isKept = results.hits.total > 0 && isPlainSearch({ ...state, country: undefined })
  return isKept && finder.parts.place ? addressOfSearch(view.language, emptyState, finder.parts) : undefined
}

function alternatesOf(finder: FinderView): Partial<Record<Language, string>> {
  return Object.fromEntries(
    languages.map((language) => [
      language,
      finder.parts.place
        ? addressOfSearch(language, { ...finder.state, what: '' }, finder.parts)
        : addressOfSearch(language, finder.state),
    ]),
  )
}

function jsonLdOf({ view, results }: FinderView): unknown[] {
  if (!results || results.found.length === 0) return []
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      numberOfItems: results.hits.total,
      itemListElement: results.found.map(({ clinic }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: clinic.name,
        url: view.publicUrl + href('clinic', view.language, { slug: clinic.slug }),
      })),
    },
  ]
}
