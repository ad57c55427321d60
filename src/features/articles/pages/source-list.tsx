import type { Article } from '#features/articles/article.ts'
import type { Library } from '#features/articles/library.ts'
import { CitedSource } from '#features/evidence/index.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'

type Props = { view: View; library: Library; article: Article }

/** The numbered sources, each with its caveat and the ways back to where it is used. */
export function SourceList({ view, library, article }: Props) {
  const words = view.messages.articles.page
  if (article.sources.length === 0) return null
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      <p>
        {words.gradeHint}{' '}
        <a class="ds-link" href={href('evidence', view.language)}>
          {words.gradeLink}
        </a>
      </p>
      <ol>
        {article.sources.map(({ id, number, places }) => {
          const source = library.evidence.sources.get(id)
          if (!source) return null
          return (
            <li id={`source-${number}`} value={number}>
              <CitedSource view={view} source={source} />
              <BackLinks view={view} places={places} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function BackLinks({ view, places }: { view: View; places: string[] }) {
  const words = view.messages.articles.page
  if (places.length === 0) return null
  return (
    <p class="source-places">
      {words.backShort}{' '}
      {places.map((place, at) => (
        <a href={`#${place}`}>{at + 1}</a>
      ))}
    </p>
  )
}
