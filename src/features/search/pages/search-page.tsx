import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { wordsOf } from '#core/fold.ts'
import type { FinderReading } from '#features/clinics/index.ts'
import { maxTypedLength } from '#features/search/search-input.ts'
import type { SiteAnswer } from '#features/search/site-search.ts'
import { Danger, type UrgentFinding } from '#features/urgent-words/index.ts'
import { href, languages } from '#routes'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'
import { FoundGroups } from './found-groups.tsx'
import { NothingFound } from './nothing-found.tsx'
import { isBetterForFinder, withoutAside } from './without-aside.ts'

/** What was found for what was typed. `reading` is what the finder makes of it, and absent when the words may mean danger. */
export type SearchResults = {
  answer: SiteAnswer
  clinics: ClinicRecord[]
  reading: FinderReading | undefined
  urgent: UrgentFinding | undefined
}
type Props = { view: View; query: string; results?: SearchResults; isCounting: boolean }

const page = 'src/features/search/browser/search-page.entry.ts'

/** What a search found. Words that may mean danger come first and leave no way to a physiotherapist. */
export function SearchPage({ view, query, results, isCounting }: Props) {
  const words = view.messages.search
  const alternates = Object.fromEntries(languages.map((one) => [one, href('search', one, {}, { q: query })]))
  return (
    <PageShell
      view={view}
      title={query === '' ? words.title : words.resultTitle(query)}
      sheet="search"
      alternates={alternates}
      scripts={isCounting && results ? [page] : []}
    >
      <div class="search-page" data-query={isCounting && results ? query : undefined}>
        <h1 class="ds-heading" data-size="xl">
          {words.title}
        </h1>
        {results?.urgent && <Danger view={view} urgent={results.urgent} />}
        <SearchForm view={view} query={query} />
        {results ? <Results view={view} query={query} results={results} /> : <p>{words.emptyQuery}</p>}
      </div>
    </PageShell>
  )
}

function SearchForm({ view, query }: { view: View; query: string }) {
  const words = view.messages.search
  return (
    <form
      class="search-form"
      method="get"
      action={href('search', view.language)}
      data-suggest={href('searchSuggestions', view.language)}
    >
      <div class="ds-field">
        <label class="ds-label" for="query">
          {words.label}
        </label>
        <input
          class="ds-input"
          id="query"
          name="q"
          type="search"
          value={query}
          maxlength={maxTypedLength}
          autocomplete="off"
          enterkeyhint="search"
        />
      </div>
      <button class="ds-button" type="submit">
        {words.button}
      </button>
    </form>
  )
}

type ResultsProps = { view: View; query: string; results: SearchResults }

function Results({ view, query, results: { answer: found, clinics, reading, urgent } }: ResultsProps) {
  const words = view.messages.search
  const all = { query, answer: found, reading, isNamed: clinics.length > 0 }
  const isForFinder = isBetterForFinder(all)
  const answer = withoutAside(all)
  const count = answer.tools.length + answer.answers.length + answer.articles.length + clinics.length
  const mayOfferFinder = !urgent && reading && reading.place === undefined
  const finder = mayOfferFinder && <FinderLink view={view} query={query} reading={reading} />
  return (
    <>
      {answer.didYouMean !== undefined && (
        <p class="did-you-mean">
          {words.didYouMean}{' '}
          <a class="ds-link" href={href('search', view.language, {}, { q: answer.didYouMean })}>
            {answer.didYouMean}
          </a>
        </p>
      )}
      {reading?.place !== undefined && <FinderOffer view={view} reading={reading} />}
      {isForFinder && finder}
      {count === 0 ? (
        reading?.place === undefined && <NothingFound view={view} />
      ) : (
        <>
          <p role="status" class="quiet">
            {isForFinder && clinics.length === 0 ? words.mentions : words.count(count)}
            {answer.articles.length > 0 &&
              answer.language !== view.language &&
              ` ${words.otherLanguage[answer.language]}`}
          </p>
          <FoundGroups view={view} query={query} answer={answer} clinics={clinics} />
        </>
      )}
      {!isForFinder && finder}
    </>
  )
}

/** Longer lines are questions: the finder is asked for the problem they are about. */
const wordsOfLink = 3

function FinderLink({ view, query, reading }: { view: View; query: string; reading: FinderReading }) {
  const words = view.messages.search
  const asked = wordsOf(query).length > wordsOfLink ? (reading.problem ?? query) : query
  return (
    <section class="search-finder" aria-labelledby="find-help">
      <h2 id="find-help">{words.finderTitle}</h2>
      <a class="ds-button" data-variant="secondary" href={reading.address}>
        {words.finderLink(asked)}
      </a>
    </section>
  )
}

/** A place was named: the physiotherapists there are most likely what is wanted. */
function FinderOffer({ view, reading }: { view: View; reading: FinderReading }) {
  const words = view.messages.search
  return (
    <section class="search-offer" aria-label={words.clinics}>
      <a class="ds-button" href={reading.address}>
        {words.placeLink(reading.place ?? '', reading.problem)}
      </a>
    </section>
  )
}
