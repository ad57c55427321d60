import type { Article } from '#features/articles/article.ts'
import { href } from '#routes'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'

/** An address without an article: the nearest ones, and the whole list. */
export function MissingArticlePage({ view, guesses }: { view: View; guesses: Article[] }) {
  const words = view.messages.articles.missing
  return (
    <PageShell view={view} title={words.title} sheet="article">
      <div class="article">
        <h1 class="ds-heading" data-size="xl">
          {words.title}
        </h1>
        <p class="ds-paragraph">{words.text}</p>
        {guesses.length > 0 && (
          <section aria-labelledby="guesses">
            <h2 id="guesses">{words.guesses}</h2>
            <ul class="article-links">
              {guesses.map(({ language, slug, title }) => (
                <li>
                  <a
                    class="ds-link"
                    href={href('article', language, { slug })}
                    lang={language === view.language ? undefined : language}
                  >
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p>
          <a class="ds-link" href={href('articles', view.language)}>
            {words.all}
          </a>
        </p>
      </div>
    </PageShell>
  )
}
