import type { Article } from '#features/articles/article.ts'
import type { Library } from '#features/articles/library.ts'
import { articleData, questionData } from '#features/articles/structured-data.ts'
import { href, type Language } from '#routes'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import { jsonForScript, printHtml } from '#ui/safe-html.ts'
import type { View } from '#ui/view.ts'
import { SourceList } from './source-list.tsx'
import { WaysOn } from './ways-on.tsx'

/** One article: what to do first, then the rest, its sources, and where to go from here. */
export function ArticlePage({ view, library, article }: { view: View; library: Library; article: Article }) {
  const { language, messages } = view
  const path = href('article', language, { slug: article.slug })
  const { lead, body } = article.html(view.country)
  const trail = [
    { name: messages.frame.home, path: href('home', language) },
    { name: messages.articles.index.title, path: href('articles', language) },
    { name: article.title, path },
  ]
  return (
    <PageShell
      view={view}
      title={article.metaTitle}
      description={article.description}
      sheet="article"
      canonical={path}
      alternates={alternatesOf(library, article)}
      openGraphType="article"
      jsonLd={articleData({ view, article, trail })}
    >
      <article class="article">
        <Breadcrumb view={view} trail={trail} />
        <h1 class="ds-heading" data-size="xl">
          {article.title}
        </h1>
        <div class="lead article-lead">{printHtml(lead)}</div>
        <Dates view={view} article={article} />
        <Contents view={view} article={article} />
        <div class="prose article-body">{printHtml(body)}</div>
        <QuestionData view={view} article={article} />
        <SourceList view={view} library={library} article={article} />
        <WaysOn view={view} library={library} article={article} />
      </article>
    </PageShell>
  )
}

/** Addresses of the same article in other languages. */
function alternatesOf(library: Library, article: Article): Partial<Record<Language, string>> {
  return Object.fromEntries(
    library
      .translations(article)
      .map((other) => [other.language, href('article', other.language, { slug: other.slug })]),
  )
}

/** Right after the text it repeats, so that it costs next to nothing once compressed. */
function QuestionData({ view, article }: { view: View; article: Article }) {
  const data = questionData(view, article)
  return data === undefined ? null : <script type="application/ld+json">{printHtml(jsonForScript(data))}</script>
}

function Dates({ view, article }: { view: View; article: Article }) {
  const words = view.messages.articles.page
  const day = (value: string) => <time datetime={value}>{view.formats.date(value)}</time>
  const isOverdue = article.reviewDue !== undefined && article.reviewDue < view.today
  return (
    <div class="article-facts">
      <p>
        {article.author && `${words.by(article.author)}. `}
        {words.written} {day(article.publishedOn)}. {words.updated} {day(article.updatedOn)}.
        {article.reviewDue && (
          <>
            {' '}
            {words.nextReview} {day(article.reviewDue)}.
          </>
        )}
      </p>
      <p class="article-review">
        {article.reviewer
          ? `${words.reviewed(article.reviewer, article.reviewedOn ? view.formats.date(article.reviewedOn) : '')}.`
          : words.notReviewed}
        {isOverdue && ` ${words.overdue}`}
      </p>
    </div>
  )
}

function Contents({ view, article }: { view: View; article: Article }) {
  const words = view.messages.articles.page
  if (article.outline.length < 2) return null
  return (
    <details class="ds-details article-contents">
      <summary>{words.contents}</summary>
      <nav aria-label={words.contents}>
        <ol>
          {article.outline.map(({ id, text }) => (
            <li>
              <a class="ds-link" href={`#${id}`}>
                {text}
              </a>
            </li>
          ))}
          {article.sources.length > 0 && (
            <li>
              <a class="ds-link" href="#sources">
                {words.sources}
              </a>
            </li>
          )}
        </ol>
      </nav>
    </details>
  )
}
