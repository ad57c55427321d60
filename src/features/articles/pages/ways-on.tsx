import type { Article } from '#features/articles/article.ts'
import { finderAddress } from '#features/articles/finder-address.ts'
import type { Library } from '#features/articles/library.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'

type Props = { view: View; library: Library; article: Article }

/** Related articles, the finder (never after an article that rings the alarm), and the way to report a fault. */
export function WaysOn({ view, library, article }: Props) {
  const { language, messages } = view
  const words = messages.articles.page
  const related = article.related.flatMap((id) => library.findById(language, id) ?? [])
  const problem = article.topics.flatMap((id) => library.specialities.get(id) ?? [])[0]
  return (
    <>
      {related.length > 0 && (
        <section class="related" aria-labelledby="related">
          <h2 id="related">{words.related}</h2>
          <ul>
            {related.map((other) => (
              <li>
                <a class="ds-link" href={href('article', language, { slug: other.slug })}>
                  {other.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!article.isDanger && (
        <section class="article-finder" aria-labelledby="find-help">
          <h2 id="find-help">{words.finderTitle}</h2>
          <p>{words.finderText}</p>
          <a class="ds-button" data-variant="secondary" href={finderAddress(language, problem)}>
            {words.finderLink(problem?.name[language] ?? '')}
          </a>
        </section>
      )}
      <section class="article-report" aria-labelledby="report">
        <h2 id="report">{words.reportTitle}</h2>
        <p>
          {words.reportText}{' '}
          <a class="ds-link" href={href('articleReport', language, { slug: article.slug })} rel="nofollow">
            {words.reportLink}
          </a>
        </p>
      </section>
    </>
  )
}
