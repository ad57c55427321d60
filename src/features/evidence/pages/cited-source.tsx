import type { Source } from '#features/evidence/evidence-input.ts'
import type { View } from '#ui/view.ts'

/** A source as it is cited, where it can be read, and what to know before trusting it. */
export function CitedSource({ view, source }: { view: View; source: Source }) {
  return (
    <>
      <span>{source.citation}</span>
      {linksOfSource(source).map(({ name, address }) => (
        <>
          {' '}
          <a class="ds-link" href={address} rel="noopener">
            {name}
          </a>
        </>
      ))}
      {source.caveat && (
        <p class="source-caveat">
          <strong>{view.messages.articles.page.caveat}</strong> {source.caveat[view.language]}
        </p>
      )}
    </>
  )
}

/** Where a source can be read: DOI first, then PubMed, then its own page. */
function linksOfSource({ doi, pmid, url }: Source): { name: string; address: string }[] {
  return [
    ...(doi ? [{ name: `doi:${doi}`, address: `https://doi.org/${encodeURI(doi)}` }] : []),
    ...(pmid ? [{ name: `PubMed ${pmid}`, address: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` }] : []),
    ...(url ? [{ name: new URL(url).hostname.replace(/^www\./, ''), address: url }] : []),
  ]
}
