import type { Article } from '#features/articles/index.ts'
import { href } from '#routes'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'

/** After a report is stored. Reloading it sends nothing. */
export function ReportThanksPage({ view, article }: { view: View; article: Article }) {
  const words = view.messages.articles.report
  return (
    <PageShell view={view} title={words.thanksTitle} sheet="article">
      <div class="report-page">
        <h1 class="ds-heading" data-size="xl">
          {words.thanksTitle}
        </h1>
        <p>{words.thanksText}</p>
        <p>
          <a class="ds-link" href={href('article', view.language, { slug: article.slug })}>
            {words.back}
          </a>
        </p>
      </div>
    </PageShell>
  )
}
