import { distanceWords } from '#features/clinics/clinic-words.ts'
import { addressOfSearch, queryOfState } from '#features/clinics/finder-address.ts'
import { type FinderView, whereWords } from '#features/clinics/finder-view.ts'
import { languageTag } from '#i18n/language.ts'
import { href, plainRoutes, queryOf } from '#routes'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import { FinderFaults, FinderForm } from './finder-form.tsx'
import { FinderMap, type FinderMapProps } from './finder-map.tsx'
import { PlaceChoice } from './place-choice.tsx'
import { type UrgentHelp, UrgentNotice } from './urgent-notice.tsx'

type MapPageProps = {
  finder: FinderView
  map: Omit<FinderMapProps, 'finder'>
  tiles: { url: string; attribution: string } | undefined
  help: UrgentHelp
}

/** The same search on a map, with the first of the list beside it. */
export function MapPage({ finder, map, tiles, help }: MapPageProps) {
  const { view, results, state, parts } = finder
  const words = view.messages.finder
  const title = words.map.titleOf(whereWords(finder))
  return (
    <PageShell view={view} title={title} sheet="finder" scripts={scripts} alternates={{}}>
      <div class="finder">
        <FinderFaults finder={finder} />
        <UrgentNotice finder={finder} help={help} />
        <header class="finder-head">
          <h1 class="ds-heading" data-size="lg">
            {title}
          </h1>
          <PlaceChoice finder={finder} />
          <FinderForm finder={finder} target="findMap" />
        </header>
        {results && (
          <div class="map-columns">
            <div>
              <LiveMap finder={finder} map={map} tiles={tiles} />
              <noscript>
                <p class="quiet small">{words.map.withoutScript}</p>
              </noscript>
              <p class="quiet small">
                {words.map.noPosition} {words.map.credit}
              </p>
            </div>
            <section aria-labelledby="map-list-title">
              <h2 class="ds-heading" data-size="xs" id="map-list-title">
                {words.found(view.formats.number(results.hits.total), results.hits.total === 1)}
              </h2>
              <ol class="map-list">
                {results.found.map(({ clinic, distanceKm }) => (
                  <li>
                    <a class="ds-link" href={href('clinic', view.language, { slug: clinic.slug })}>
                      {clinic.name}
                    </a>
                    <span class="quiet small">
                      {clinic.town}
                      {distanceKm !== undefined && `, ${distanceWords(clinic, distanceKm, view)}`}
                    </span>
                  </li>
                ))}
              </ol>
              <p>
                <a class="ds-link" href={addressOfSearch(view.language, state, parts)}>
                  {words.map.list}
                </a>
              </p>
            </section>
          </div>
        )}
      </div>
    </PageShell>
  )
}

const scripts = ['src/features/clinics/browser/finder.entry.ts', 'src/features/map/browser/map.entry.ts']

/** What the browser needs to make the map move, and the still picture that stands there until then. */
function LiveMap({ finder, map, tiles }: Omit<MapPageProps, 'help'>) {
  const { view, state, country } = finder
  const words = view.messages.finder.map
  const points = queryOf({ ...queryOfState(state), country: state.country ?? country, language: view.language })
  const { west, south, east, north } = map.drawn.frame.box
  return (
    <div
      class="live-map"
      id="live-map"
      data-points={plainRoutes.mapPoints + points}
      data-coast={plainRoutes.coast}
      data-search={href(
        'findMap',
        view.language,
        {},
        { ...queryOfState(state), where: '', place: '', near: '', at: '', radius: '' },
      )}
      data-clinic={href('clinic', view.language, { slug: '-' }).slice(0, -1)}
      data-box={[west, south, east, north].map((side) => side.toFixed(3)).join(',')}
      data-tiles={tiles?.url}
      data-attribution={tiles?.attribution}
      data-tag={languageTag[view.language]}
      data-words={JSON.stringify({
        loading: words.loading,
        failed: words.failed,
        zoomIn: words.zoomIn,
        zoomOut: words.zoomOut,
        searchHere: words.searchHere,
        areaPoint: words.areaPoint,
        oneFinger: words.oneFinger,
        marks: words.marks('{count}'),
        shown: words.shown('{shown}', '{total}'),
        ...words.move,
      })}
    >
      <FinderMap finder={finder} {...map} />
    </div>
  )
}
