import type { SearchDocument } from '#core/text-search/text-search.ts'
import { loadSpecialities } from '#features/directory/index.ts'
import { readMarkdownFolder } from '#features/search/index.ts'

const sectionsEach = 9
const sentencesEach = 6
/** One word in so many is a compound of two others, as real libraries have many words that occur once. */
const compoundEvery = 24

/** Danish articles on any body part as large as real ones (about 750 words), put together from our own sentences. */
export function makeSearchLibrary(count: number): SearchDocument[] {
  const { articles } = readMarkdownFolder('content', { language: 'da', withoutFaq: false })
  const texts = articles.flatMap(({ sections }) => sections)
  const headings = texts.map(({ heading }) => heading).filter((heading) => heading !== '')
  const sentences = texts.flatMap(({ text }) => text.split(/(?<=[.!?]) /)).filter((text) => text.length > 30)
  const names = loadSpecialities('content').flatMap(({ name, synonyms }) => [name.da.toLowerCase(), ...synonyms.da])
  const words = [...new Set([...names, ...sentences].flatMap((text) => text.match(/\p{Ll}{4,12}/gu) ?? []))]
  const pick = <Value>(values: readonly Value[], seed: number): Value => values[(seed * 7919 + 13) % values.length]!
  const varied = (sentence: string, name: string, seed: number): string =>
    sentence
      .replace(/\p{L}*krampe\p{L}*/giu, name)
      .split(' ')
      .map((word, at) =>
        (seed + at) % compoundEvery === 0 ? pick(words, seed + at) + pick(words, seed * at + 1) : word,
      )
      .join(' ')
  return Array.from({ length: count }, (_, n) => {
    const name = names[(n * 3) % names.length]!
    const sections = Array.from({ length: sectionsEach }, (_, section) => ({
      id: `s${section}`,
      heading: varied(pick(headings, n * sectionsEach + section), name, n + section + 1),
      text: Array.from({ length: sentencesEach }, (_, at) => {
        const seed = (n * sectionsEach + section) * sentencesEach + at
        return varied(pick(sentences, seed), name, seed)
      }).join(' '),
    }))
    return { id: `a${n}`, kind: 'article', title: name, keywords: [`${name}: årsager og øvelser`], sections }
  })
}
