import { mayBeDanger } from '#core/danger-words.ts'
import { phraseFinder } from '#core/text-search/phrases.ts'
import { messagesOf } from '#i18n/messages.ts'
import { languages } from '#routes'

export type Urgent = 'emergency' | 'doctor-now'

// The words of all languages, whatever the page speaks: people search in their own.
const all = languages.map((language) => messagesOf(language).urgentWords)
const isEmergency = phraseFinder(all.flatMap(({ emergencyWords }) => emergencyWords))
const isForDoctor = phraseFinder(all.flatMap(({ doctorWords }) => doctorWords))

/**
 * How urgent the typed words may be; undefined says only that none of the known words is there. The texts name words in any
 * order; `mayBeDanger` is the floor under them that no change of texts lowers. The card for `doctor-now` shows the emergency
 * number too.
 */
export function urgencyOf(query: string): Urgent | undefined {
  if (isEmergency(query)) return 'emergency'
  return isForDoctor(query) || mayBeDanger(query) ? 'doctor-now' : undefined
}
