import type { Article } from '#features/articles/index.ts'
import { maxQueryLength } from '#features/search/search-input.ts'
import type { Urgent } from '#features/search/urgent-query.ts'
import { href, languages } from '#routes'
import { Drawing } from '#ui/drawing/drawing.tsx'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import { emergencyTargets, type PhoneTarget } from '#ui/phone-link/phone-link.tsx'
import { UrgentCard } from '#ui/urgent-card/urgent-card.tsx'
import type { View } from '#ui/view.ts'

type UrgentFinding = { level: Urgent; doctors: PhoneTarget[]; article: Article | undefined }
type Props = { view: View; query: string; articles: Article[]; urgent?: UrgentFinding | undefined }

/** What a search found. Words that may mean danger come first and leave no way to a physiotherapist. */
export function SearchPage({ view, query, articles, urgent }: Props) {
  const { language, messages } = view
  const words = messages.articles.search
  const alternates = Object.fromEntries(languages.map((one) => [one, href('search', one, {}, { q: query })]))
  return (
    <PageShell
      view={view}
      title={query === '' ? words.title : words.resultTitle(query)}
      sheet="article"
      alternates={alternates}
    >
      <div class="search-page">
        <h1 class="ds-heading" data-size="xl">
          {words.title}
        </h1>
        {urgent && <Danger view={view} urgent={urgent} />}
        <form class="search-form" method="get" action={href('search', language)}>
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
              maxlength={maxQueryLength}
              autocomplete="off"
              enterkeyhint="search"
            />
          </div>
          <button class="ds-button" type="submit">
            {words.button}
          </button>
        </form>
        {query === '' ? <p>{words.emptyQuery}</p> : <Results view={view} articles={articles} />}
        {query !== '' && !urgent && (
          <section class="article-finder" aria-labelledby="find-help">
            <h2 id="find-help">{words.finderTitle}</h2>
            <a class="ds-button" data-variant="secondary" href={href('find', language, {}, { what: query })}>
              {words.finderLink(query)}
            </a>
          </section>
        )}
      </div>
    </PageShell>
  )
}

function Results({ view, articles }: { view: View; articles: Article[] }) {
  const words = view.messages.articles.search
  if (articles.length === 0)
    return (
      <section class="empty-state" aria-labelledby="none">
        <Drawing name="empty" />
        <h2 id="none">{words.noneTitle}</h2>
        <p role="status">
          {words.noneText}{' '}
          <a class="ds-link" href={href('articles', view.language)}>
            {words.allArticles}
          </a>
        </p>
      </section>
    )
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{words.articles}</h2>
      <p role="status">{words.count(articles.length)}</p>
      <ol class="article-cards search-results">
        {articles.map(({ slug, title, description }) => (
          <li>
            <a class="ds-link" href={href('article', view.language, { slug })}>
              {title}
            </a>
            <p>{description}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Whom to ring when the words that were typed may mean danger. */
export function Danger({ view, urgent }: { view: View; urgent: UrgentFinding }) {
  const words = view.messages.articles.search
  const emergency = view.formats.list(view.emergencyNumbers.map((one) => one.number))
  const link = urgent.article && (
    <p>
      <a class="ds-link" href={href('article', view.language, { slug: urgent.article.slug })}>
        {words.dangerLink}
      </a>
    </p>
  )
  if (urgent.level === 'emergency')
    return (
      <UrgentCard
        view={view}
        level="emergency"
        title={words.emergencyTitle(emergency)}
        numbers={emergencyTargets(view)}
      >
        <p>{words.emergencyText}</p>
        {link}
      </UrgentCard>
    )
  return (
    <>
      <UrgentCard
        view={view}
        level="emergency"
        title={words.doctorEmergency(emergency)}
        numbers={emergencyTargets(view)}
      />
      <UrgentCard view={view} level="doctor-now" title={words.doctorTitle} numbers={urgent.doctors}>
        <p>{words.doctorText}</p>
        {link}
      </UrgentCard>
    </>
  )
}
