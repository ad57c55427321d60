import { href } from '#routes'
import type { View } from '#ui/view.ts'
import type { Suggestion } from './site-search.ts'

/** What the list under the search box shows and says. `alert` comes before everything and is no suggestion. */
export type Suggestions = {
  label: string
  status: string
  alert: string | undefined
  items: { text: string; path: string }[]
}

/** Suggestions while typing; words of danger bring the number to ring at once. */
export function suggestionsOf(found: readonly Suggestion[], view: View, isUrgent: boolean): Suggestions {
  const words = view.messages.search.suggest
  const items = found.map(({ text, path }) => ({
    text,
    path: path ?? href('search', view.language, {}, { q: text }),
  }))
  const numbers = view.formats.list(view.emergencyNumbers.map(({ number }) => number))
  return {
    label: words.label,
    status: items.length === 0 ? words.none : words.count(items.length),
    alert: isUrgent ? words.ring(numbers) : undefined,
    items,
  }
}
