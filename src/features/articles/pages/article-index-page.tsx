import type { Article } from '#features/articles/article.ts'
import type { BodyPart, IndexQuery } from '#features/articles/article-input.ts'
import type { ArticleList, Facet } from '#features/articles/article-queries.ts'
import type { Library } from '#features/articles/library.ts'
import { trailData } from '#features/articles/structured-data.ts'
import { href, languages } from '#routes'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Drawing } from '#ui/drawing/drawing.tsx'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'

type Props = { view: View; library: Library; query: IndexQuery; list: ArticleList }

/** All articles of a language in its alphabet, with filters that are plain form fields. */
export function ArticleIndexPage({ view, library, query, list }: Props) {
  const { language, messages } = view
  const words = messages.articles.index
  const path = href('articles', language)
  const isFiltered = query.q !== '' || query.topic !== '' || query.body !== ''
  const trail = [
    { name: messages.frame.home, path: href('home', language) },
    { name: words.title, path },
  ]
  return (
    <PageShell
      view={view}
      title={words.title}
      description={words.description}
      sheet="article"
      canonical={isFiltered ? undefined : path}
      alternates={Object.fromEntries(languages.map((one) => [one, href('articles', one)]))}
      jsonLd={[trailData(view, trail)]}
    >
      <div class="article-index">
        <Breadcrumb view={view} trail={trail} />
        <h1 class="ds-heading" data-size="xl">
          {words.title}
        </h1>
        <p class="lead">{words.lead}</p>
        <Filters view={view} library={library} query={query} list={list} />
        <h2 id="list">{isFiltered ? words.resultTitle : words.listTitle}</h2>
        <p role="status">{words.count(list.articles.length)}</p>
        {list.articles.length === 0 ? (
          <Nothing view={view} isFiltered={isFiltered} />
        ) : (
          <ArticleCards view={view} articles={list.articles} />
        )}
        {isFiltered && (
          <p>
            <a class="ds-link" href={path}>
              {words.clear}
            </a>
          </p>
        )}
        {!isFiltered && <Shelves view={view} library={library} list={list} />}
        <p>
          <a class="ds-link" href={href('articleFeed', language)} type="application/atom+xml">
            {words.feed}
          </a>
        </p>
      </div>
    </PageShell>
  )
}

function Filters({ view, library, query, list }: Props) {
  const { language, messages } = view
  const words = messages.articles.index
  const topicName = (id: string) => library.specialities.get(id)?.name[language] ?? id
  return (
    <form class="article-filters" method="get" action={href('articles', language)} aria-label={words.search}>
      <div class="ds-field">
        <label class="ds-label" for="filter-q">
          {words.search}
        </label>
        <input
          class="ds-input"
          id="filter-q"
          name="q"
          type="search"
          value={query.q}
          maxlength={200}
          autocomplete="off"
          enterkeyhint="search"
        />
      </div>
      {list.topics.length > 0 && (
        <Choice
          id="filter-topic"
          name="topic"
          label={words.topic}
          all={words.all}
          chosen={query.topic}
          options={list.topics.map(({ id, count }) => ({ id, text: `${topicName(id)} (${count})` }))}
        />
      )}
      {list.bodyParts.length > 0 && (
        <Choice
          id="filter-body"
          name="body"
          label={words.body}
          all={words.all}
          chosen={query.body}
          options={list.bodyParts.map(({ id, count }) => ({
            id,
            text: `${messages.articles.bodyPart[id]} (${count})`,
          }))}
        />
      )}
      <button class="ds-button" type="submit">
        {words.show}
      </button>
    </form>
  )
}

type ChoiceProps = {
  id: string
  name: string
  label: string
  all: string
  chosen: string
  options: { id: string; text: string }[]
}

function Choice({ id, name, label, all, chosen, options }: ChoiceProps) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <select class="ds-input" id={id} name={name}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option value={option.id} selected={option.id === chosen}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}

function Nothing({ view, isFiltered }: { view: View; isFiltered: boolean }) {
  const words = view.messages.articles.index
  return (
    <div class="empty-state">
      <Drawing name="empty" />
      <p>
        <strong>{isFiltered ? words.emptyTitle : words.none}</strong>
      </p>
      {isFiltered && <p>{words.emptyText}</p>}
    </div>
  )
}

function ArticleCards({ view, articles }: { view: View; articles: readonly Article[] }) {
  return (
    <ul class="article-cards">
      {articles.map(({ slug, title, description }) => (
        <li>
          <a class="ds-link" href={href('article', view.language, { slug })}>
            {title}
          </a>
          <p>{description}</p>
        </li>
      ))}
    </ul>
  )
}

/** The same filters as links, so that each shelf has an address. */
function Shelves({ view, library, list }: Omit<Props, 'query'>) {
  const { language, messages } = view
  const words = messages.articles.index
  const topicName = (id: string) => library.specialities.get(id)?.name[language] ?? id
  const partName = (id: BodyPart) => messages.articles.bodyPart[id]
  return (
    <div class="article-shelves">
      <Shelf
        view={view}
        id="topics"
        title={words.topicsTitle}
        facets={list.topics}
        name={topicName}
        parameter="topic"
      />
      <Shelf view={view} id="parts" title={words.bodyTitle} facets={list.bodyParts} name={partName} parameter="body" />
    </div>
  )
}

type ShelfProps<Id extends string> = {
  view: View
  id: string
  title: string
  facets: Facet<Id>[]
  name(id: Id): string
  parameter: 'topic' | 'body'
}

function Shelf<Id extends string>({ view, id, title, facets, name, parameter }: ShelfProps<Id>) {
  if (facets.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {facets.map((facet) => (
          <li>
            <a class="ds-link" href={href('articles', view.language, {}, { [parameter]: facet.id })}>
              {name(facet.id)} ({facet.count})
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
