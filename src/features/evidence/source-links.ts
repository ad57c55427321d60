import type { Source } from './evidence-input.ts'

/** Where a source can be read: DOI first, then PubMed, then its own page. */
export function linksOfSource({ doi, pmid, url }: Source): { name: string; address: string }[] {
  return [
    ...(doi ? [{ name: `doi:${doi}`, address: `https://doi.org/${encodeURI(doi)}` }] : []),
    ...(pmid ? [{ name: `PubMed ${pmid}`, address: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` }] : []),
    ...(url ? [{ name: new URL(url).hostname.replace(/^www\./, ''), address: url }] : []),
  ]
}
