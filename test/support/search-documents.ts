import fc from 'fast-check'
import type { SearchDocument, TextLanguage } from '#core/text-search/text-search.ts'

const words =
  'læg læggen lægkrampe krampe kramper hæl hælspore smerter rygsmerter ryg ryggen nakke nakkesmerter øvelse øvelser fod fødder nat natten og i om ondt knæ knæet knæsmerter træning styrketræning svangsenebetændelse'.split(
    ' ',
  )
/** A small language with every kind of knowledge. */
export const smallLanguage: TextLanguage = {
  stem: (word) => word.replace(/(?<=...)(?:erne|ene|er|en|et|e)$/, '').replace(/([^aeiouyæøå])\1$/, '$1'),
  stopWords: ['og', 'i', 'om', 'for'],
  synonyms: [
    ['hælspore', 'svangsenebetændelse', 'ondt i hælen'],
    ['ondt', 'smerter', 'pine'],
    ['træning', 'øvelser'],
  ],
  forms: [['fod', 'fødder', 'fødderne', 'foden']],
}

const phrase = (maxLength: number) =>
  fc.array(fc.constantFrom(...words), { minLength: 0, maxLength }).map((picked) => picked.join(' '))
const section = fc.record({ heading: phrase(4), text: phrase(25) })

/** A document of familiar words; ids repeat, so that some replace others. */
export const anyDocument: fc.Arbitrary<SearchDocument> = fc.record({
  id: fc.constantFrom(...'abcdefghijkl'),
  kind: fc.constantFrom('article', 'exercise', 'answer'),
  title: phrase(5),
  keywords: fc.array(phrase(4), { maxLength: 2 }),
  sections: fc.array(section, { maxLength: 3 }),
})

const mistypedWord = fc
  .tuple(fc.constantFrom(...words), fc.nat(12))
  .map(([word, at]) => word.slice(0, at) + word.slice(at + 1))
const compound = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map((parts) => parts.join(''))
const queryWord = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  mistypedWord,
  compound,
  fc.constantFrom('laegkrampe', 'haelspore', 'foden', 'pine', 'træn', 'qwxz'),
)
/** What somebody may type: words, typing errors, compounds in one, beginnings. */
export const anyQuery = fc.array(queryWord, { maxLength: 5 }).map((picked) => picked.join(' '))
