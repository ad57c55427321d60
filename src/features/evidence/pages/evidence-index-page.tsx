import { grades } from '#features/evidence/evidence-input.ts'
import type { Evidence } from '#features/evidence/load-evidence.ts'
import { href, languages } from '#routes'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'

/** Every claim with its grade, in the alphabet of the language. */
export function EvidenceIndexPage({ view, evidence }: { view: View; evidence: Evidence }) {
  const { language, messages, formats } = view
  const words = messages.articles.evidence
  const path = href('evidence', language)
  const claims = [...evidence.claims.values()].sort((a, b) => formats.compare(a.text[language], b.text[language]))
  return (
    <PageShell
      view={view}
      title={words.title}
      description={words.description}
      sheet="article"
      canonical={path}
      alternates={Object.fromEntries(languages.map((one) => [one, href('evidence', one)]))}
    >
      <div class="evidence-page">
        <Breadcrumb
          view={view}
          trail={[
            { name: messages.frame.home, path: href('home', language) },
            { name: words.title, path },
          ]}
        />
        <h1 class="ds-heading" data-size="xl">
          {words.title}
        </h1>
        <p class="lead">{words.lead}</p>
        <p class="measure">{words.unsigned}</p>
        <Grades view={view} />
        <h2 id="claims">{words.count(claims.length)}</h2>
        <ul class="evidence-list">
          {claims.map((claim) => (
            <li>
              <span class="evidence-chip" data-grade={claim.grade}>
                <span class="visually-hidden">{messages.articles.citation.evidence} </span>
                {claim.grade}
              </span>
              <a class="ds-link" href={href('evidenceRecord', language, { id: claim.id })}>
                {claim.text[language]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </PageShell>
  )
}

function Grades({ view }: { view: View }) {
  const words = view.messages.articles.evidence
  return (
    <section class="evidence-facts" aria-labelledby="grades">
      <h2 id="grades">{words.gradesTitle}</h2>
      <dl class="evidence-grades">
        {grades.map((grade) => (
          <div>
            <dt>
              <span class="evidence-chip" data-grade={grade}>
                {grade}
              </span>
            </dt>
            <dd>{words.grades[grade]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
