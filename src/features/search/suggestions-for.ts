import { urgencyOf } from '#features/urgent-words/index.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'
import type { SiteSearch } from './site-search.ts'

/** What the list under the search box shows and says. `alert` comes before everything and is no suggestion. */
export type Suggestions = {
  label: string
  status: string
  alert: string | undefined
  items: { text: string; path: string }[]
}

/** Suggestions while typing; words of danger bring the number to ring at once. */
export function suggestionsFor(search: SiteSearch, view: View, typed: string): Suggestions {
  const words = view.messages.search.suggest
  const items = search
    .suggest(view.language, typed)
    .map(({ text, path }) => ({ text, path: path ?? href('search', view.language, {}, { q: text }) }))
  const numbers = view.formats.list(view.emergencyNumbers.map(({ number }) => number))
  return {
    label: words.label,
    status: items.length === 0 ? words.none : words.count(items.length),
    alert: urgencyOf(typed) ? words.ring(numbers) : undefined,
    items,
  }
}
