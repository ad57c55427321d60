import snowball from 'snowball-stemmers'
import type { TextLanguage } from '#core/text-search/text-search.ts'
import type { Language } from '#routes'
import type { SearchWords } from './load-search-words.ts'
import { stopWords } from './stop-words.ts'

const snowballNames = { da: 'danish', nb: 'norwegian', en: 'english' } as const

/** What the text search needs to know of a language: endings, irregular forms, synonyms, words that say nothing. */
export function textLanguage(language: Language, words: SearchWords): TextLanguage {
  const stemmer = snowball.newStemmer(snowballNames[language])
  const snowballStem = (word: string): string => stemmer.stem(word)
  const stem =
    language === 'en' ? snowballStem : nordicStem(language === 'da' ? withoutDoubled(snowballStem) : snowballStem)
  return { stem, stopWords: stopWords[language], ...words }
}

/** `knæet` and `kneets`: Snowball leaves endings alone that follow the vowel of a short word. */
const afterVowel = /^(.*[bcdfghjklmnpqrstvwxz](?:[æøåoiuyé]|e(?=e)))(?:e[tn]s?|ernes?|enes?|ers?)$/

/** `skuldr` and `muskl`, as they are left of `skuldre` and `muskler`. */
const withoutVowel = /(?<=[aeiouyæøå].*)([bdfgkmpstv])([lr])$/

/** Danish words do not end in a double letter: `ømme` and `øm`. */
const withoutDoubled =
  (stem: (word: string) => string) =>
  (word: string): string =>
    stem(word).replace(/([^aeiouyæøå\d])\1$/, '$1')

/** Endings go until none is left, so that `halsen` and `hals` (which Snowball makes `hal`) become the same. */
const nordicStem =
  (stem: (word: string) => string) =>
  (word: string): string => {
    let current = word.replace(afterVowel, '$1')
    for (let round = 0; round < 3; round++) {
      const shorter = stem(current).replace(withoutVowel, '$1e$2')
      if (shorter === current || shorter === '') break
      current = shorter
    }
    return current
  }
