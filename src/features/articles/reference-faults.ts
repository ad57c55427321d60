import type { Speciality } from '#core/specialities/speciality.ts'
import type { Evidence } from '#features/evidence/index.ts'
import type { SplitArticle } from './parse-front-matter.ts'

/** What the front matter points to must exist: other articles, sources, topics. */
export function referenceFaults(
  { frontMatter, keys }: SplitArticle,
  known: { evidence: Evidence; knownIds: ReadonlySet<string> },
  specialities: ReadonlyMap<string, Speciality>,
): { line: number; message: string }[] {
  const unknown = (key: 'related' | 'sources' | 'topics', isKnown: (id: string) => boolean) =>
    frontMatter[key]
      .filter((id) => !isKnown(id))
      .map((id) => ({
        line: keys.find(({ name }) => name === key)?.line ?? 1,
        message: `${key}: ${id} does not exist`,
      }))
  return [
    ...unknown('related', (id) => known.knownIds.has(id)),
    ...unknown('sources', (id) => known.evidence.sources.has(id)),
    ...unknown('topics', (id) => specialities.has(id)),
  ]
}
