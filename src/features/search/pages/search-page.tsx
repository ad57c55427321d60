import type { Article } from '#features/articles/index.ts'
import { maxQueryLength } from '#features/search/search-input.ts'
import { Danger, type UrgentFinding } from '#features/urgent-words/index.ts'
import { href, languages } from '#routes'
import { Drawing } from '#ui/drawing/drawing.tsx'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'

type Props = { view: View; query: string; articles: Article[]; urgent?: UrgentFinding | undefined }

/** What a search found. Words that may mean danger come first and leave no way to a physiotherapist. */
export function SearchPage({ view, query, articles, urgent }: Props) {
  const { language, messages } = view
  const words = messages.search
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
  const words = view.messages.search
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
