import { createHmac, randomBytes } from 'node:crypto'
import { wordsOf } from '#core/fold.ts'
import type { Language } from '#routes'

/** What editors want to know of: nothing was found, or nothing that was found was opened. */
export type CountedKind = 'nothing-found' | 'abandoned'
export type SearchCount = { day: string; language: Language; kind: CountedKind; query: string; times: number }
type Search = { language: Language; kind: CountedKind; query: string; network: string }

/** Searches are written down once this many networks have made the same one on the same day. */
export const fewestNetworks = 5
const mostQueries = 5000
/** So many different searches of one network and day count, so that nobody fills the memory alone. */
const mostOfNetwork = 40
const mostQueryLength = 80

export type SearchCounter = {
  count(search: Search, day: string): void
  /** What has become frequent since the last time; each network of a search is handed out once. */
  takeFrequent(): SearchCount[]
}

/**
 * Counts searches without a person, in memory, for one day at a time. A network counts once a search and day and is held only as
 * a keyed hash whose key is thrown away with the day. What fewer than five networks typed is forgotten when the day ends, and what became frequent is handed out after it too.
 */
export function createSearchCounter(): SearchCounter {
  let today = ''
  let key = randomBytes(32)
  let open = new Map<string, { found: Omit<SearchCount, 'times'>; networks: Set<string>; written: number }>()
  let finished: SearchCount[] = []
  let ofNetwork = new Map<string, number>()
  const frequent = (): SearchCount[] =>
    [...open.values()].flatMap((entry) => {
      const times = entry.networks.size - entry.written
      if (entry.networks.size < fewestNetworks || times === 0) return []
      entry.written = entry.networks.size
      return [{ ...entry.found, times }]
    })
  return {
    count({ language, kind, query, network }, day) {
      if (day !== today) {
        finished.push(...frequent())
        today = day
        key = randomBytes(32)
        open = new Map()
        ofNetwork = new Map()
      }
      const words = countable(query)
      if (words === undefined) return
      const name = `${language} ${kind} ${words}`
      const entry = open.get(name) ?? { found: { day, language, kind, query: words }, networks: new Set(), written: 0 }
      const hash = (text: string) => createHmac('sha256', key).update(text).digest('base64url').slice(0, 12)
      const [who, whoAndWhat] = [hash(network), hash(`${network} ${name}`)]
      const made = ofNetwork.get(who) ?? 0
      if (entry.networks.has(whoAndWhat) || made >= mostOfNetwork) return
      if (!open.has(name) && open.size >= mostQueries) return
      open.set(name, entry)
      ofNetwork.set(who, made + 1)
      entry.networks.add(whoAndWhat)
    },
    takeFrequent() {
      const taken = [...finished, ...frequent()]
      finished = []
      return taken
    },
  }
}

/** The words in lower case; undefined for what may be about a person: addresses of mail, long numbers, long texts. */
function countable(query: string): string | undefined {
  if (query.includes('@') || /\d(?:[\s.-]?\d){3,}/.test(query)) return undefined
  const words = wordsOf(query).join(' ').toLowerCase()
  return words === '' || words.length > mostQueryLength ? undefined : words
}
