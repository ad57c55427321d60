import type { Claim, Source } from '#features/evidence/evidence-input.ts'
import type { CitingArticle } from '#features/evidence/evidence-routes.tsx'
import { href, languages } from '#routes'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'
import { CitedSource } from './cited-source.tsx'

type Props = { view: View; claim: Claim; sources: Source[]; articles: readonly CitingArticle[] }

/** One claim: what it says, how certain it is, where it comes from, who uses it. */
export function EvidenceRecordPage({ view, claim, sources, articles }: Props) {
  const { language, messages } = view
  const words = messages.articles.evidence
  const path = href('evidenceRecord', language, { id: claim.id })
  return (
    <PageShell
      view={view}
      title={shortened(claim.text[language], 70)}
      description={shortened(claim.text[language], 155)}
      sheet="article"
      canonical={path}
      alternates={Object.fromEntries(languages.map((one) => [one, href('evidenceRecord', one, { id: claim.id })]))}
    >
      <div class="evidence-page">
        <Breadcrumb
          view={view}
          trail={[
            { name: messages.frame.home, path: href('home', language) },
            { name: words.title, path: href('evidence', language) },
            { name: words.gradeName(claim.grade), path },
          ]}
        />
        <h1 class="ds-heading" data-size="xl">
          {words.recordTitle}
        </h1>
        <p class="lead">{claim.text[language]}</p>
        <Facts view={view} claim={claim} />
        <section class="sources" aria-labelledby="sources">
          <h2 id="sources">{words.sources}</h2>
          {sources.length === 0 ? <p>{words.noSources}</p> : <Sources view={view} sources={sources} />}
        </section>
        <CitedBy view={view} articles={articles} />
        <p>
          <a class="ds-link" href={href('evidence', language)}>
            {words.all}
          </a>
        </p>
      </div>
    </PageShell>
  )
}

function Facts({ view, claim }: { view: View; claim: Claim }) {
  const words = view.messages.articles.evidence
  return (
    <dl class="evidence-facts">
      <div>
        <dt>{words.direction}</dt>
        <dd>{words.directions[claim.direction]}</dd>
      </div>
      <div>
        <dt>{words.grade}</dt>
        <dd>
          <span class="evidence-chip" data-grade={claim.grade}>
            {claim.grade}
          </span>{' '}
          {words.grades[claim.grade]} {words.unsigned}
        </dd>
      </div>
      <div>
        <dt>{words.note}</dt>
        <dd>
          {claim.note[view.language]} {claim.verified ? words.verified : words.notVerified}
        </dd>
      </div>
    </dl>
  )
}

function Sources({ view, sources }: { view: View; sources: Source[] }) {
  return (
    <ol>
      {sources.map((source) => (
        <li>
          <CitedSource view={view} source={source} />
        </li>
      ))}
    </ol>
  )
}

function CitedBy({ view, articles }: Pick<Props, 'view' | 'articles'>) {
  const words = view.messages.articles.evidence
  return (
    <section aria-labelledby="cited-by">
      <h2 id="cited-by">{words.citedBy}</h2>
      {articles.length === 0 ? (
        <p>{words.notCited}</p>
      ) : (
        <ul class="article-links">
          {articles.map(({ slug, title }) => (
            <li>
              <a class="ds-link" href={href('article', view.language, { slug })}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Cut between words. */
const shortened = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`
