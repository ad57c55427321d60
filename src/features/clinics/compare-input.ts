export const mostCompared = 4
const mostRead = 20

export type CompareInput = { slugs: string[]; isOnlyDifferences: boolean }

/** `c` once for each clinic (or `k` with commas between); `d=1` hides rows that are the same. Twice the same counts once. */
export function parseCompareInput(params: URLSearchParams): CompareInput {
  const given = [...params.getAll('c'), ...params.getAll('k').flatMap((list) => list.split(','))]
  const slugs = [...new Set(given.map((slug) => slug.trim().slice(0, 120)).filter((slug) => slug !== ''))]
  return { slugs: slugs.slice(0, mostRead), isOnlyDifferences: params.get('d') === '1' }
}
