import { foldedWords, wordsOf } from '#core/fold.ts'
import { isFiller } from './filler-words.ts'
import type { Speciality } from './speciality.ts'

/** Groups of words and phrases that mean about the same, by language. */
export type SynonymGroups = Record<'da' | 'nb' | 'en', readonly (readonly string[])[]>

const languages = ['da', 'nb', 'en'] as const

/**
 * Gives each speciality the other phrases of every group that holds one of its own, so that the finder knows the words of the
 * text search too. A group that names two specialities says nothing, and a phrase keeps the speciality that it already has.
 */
export function addSynonyms(specialities: readonly Speciality[], groups: SynonymGroups): Speciality[] {
  const added = new Map(languages.map((language) => [language, addedIn(specialities, language, groups[language])]))
  return specialities.map((speciality) => {
    const of = (language: (typeof languages)[number]) => [
      ...speciality.synonyms[language],
      ...(added.get(language)!.get(speciality.id) ?? []),
    ]
    return { ...speciality, synonyms: { da: of('da'), nb: of('nb'), en: of('en') } }
  })
}

const keyOf = (phrase: string): string => foldedWords(phrase).join(' ')

function addedIn(
  specialities: readonly Speciality[],
  language: (typeof languages)[number],
  groups: readonly (readonly string[])[],
): Map<string, string[]> {
  const owners = new Map<string, Set<string>>()
  for (const { id, name, synonyms } of specialities)
    for (const phrase of [name[language], ...synonyms[language]])
      owners.set(keyOf(phrase), (owners.get(keyOf(phrase)) ?? new Set()).add(id))
  const added = new Map<string, string[]>()
  for (const group of groups) {
    const ids = new Set(group.flatMap((phrase) => [...(owners.get(keyOf(phrase)) ?? [])]))
    const [id] = ids
    if (id === undefined || ids.size > 1) continue
    const further = group.filter((phrase) => !owners.has(keyOf(phrase)) && !wordsOf(phrase).every(isFiller))
    added.set(id, [...(added.get(id) ?? []), ...further])
  }
  return added
}
