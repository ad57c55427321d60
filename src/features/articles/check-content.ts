import type { Speciality } from '#core/specialities/speciality.ts'
import { loadEvidence } from '#features/evidence/index.ts'
import { loadPhoneNumbers, type PhoneNumbers } from '#features/numbers/index.ts'
import { type Country, countries } from '#i18n/language.ts'
import { languages } from '#routes'
import type { ContentFault } from './fault.ts'
import { loadLibrary } from './library.ts'
import { parseFrontMatter } from './parse-front-matter.ts'
import { qualityFaults } from './quality-faults.ts'
import { readArticleFiles } from './read-article-files.ts'

type ContentCheck = { faults: ContentFault[]; articles: number; ownArticles: number; claims: number }
type Folders = { contentDir: string; referenceDir: string; specialities: Speciality[]; today: string }

/** Everything `npm run content:check` says. Foreign articles are checked for safety only; our own for quality too. */
export function checkContent({ contentDir, referenceDir, specialities, today }: Folders): ContentCheck {
  const evidence = loadEvidence(referenceDir)
  const numbers = loadPhoneNumbers(referenceDir)
  const library = loadLibrary(contentDir, { evidence, specialities, numbers })
  const phoneNumbers = countries.flatMap((country) => numbers[country].entries.flatMap(({ tel }) => tel ?? []))
  const quality = readArticleFiles(contentDir).files.flatMap((file) => {
    const split = parseFrontMatter(file.text)
    const article = library.find(file.language, file.slug)
    if (!split.ok || article?.id === undefined || article.file !== file.file) return []
    return qualityFaults({ split: split.value, article, phoneNumbers, today }).map((fault) => ({
      file: file.file,
      ...fault,
    }))
  })
  return {
    faults: [
      ...evidence.faults,
      ...numberFaults(numbers, today),
      ...synonymFaults(specialities),
      ...library.faults,
      ...quality,
    ],
    articles: library.articles.length,
    ownArticles: library.articles.filter(({ id }) => id !== undefined).length,
    claims: evidence.claims.size,
  }
}

function numberFaults(numbers: PhoneNumbers, today: string): ContentFault[] {
  const fileOf = (country: Country) => `numbers/${country.toLowerCase()}.yaml`
  return countries.flatMap((country) => {
    const { reviewDue, entries } = numbers[country]
    const due = [{ id: 'the table', reviewDue }, ...entries].filter((one) => one.reviewDue && one.reviewDue < today)
    return due.map((one) => ({
      file: fileOf(country),
      line: 1,
      message: `${one.id} was due for a check on ${one.reviewDue}`,
    }))
  })
}

/** A word must lead to one speciality only, or an article's topic and the finder could mean different things. */
function synonymFaults(specialities: Speciality[]): ContentFault[] {
  const file = 'specialities/specialities.yaml'
  return languages.flatMap((language) => {
    const owners = new Map<string, string>()
    return specialities.flatMap(({ id, name, synonyms }) =>
      [name[language].toLowerCase(), ...synonyms[language]].flatMap((word) => {
        const other = owners.get(word)
        owners.set(word, id)
        return other === undefined || other === id
          ? []
          : [{ file, line: 1, message: `${language}: "${word}" belongs to ${other} and to ${id}` }]
      }),
    )
  })
}
