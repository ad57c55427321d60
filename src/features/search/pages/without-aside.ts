import { wordsOf } from '#core/fold.ts'
import type { FinderReading } from '#features/clinics/index.ts'
import type { SiteAnswer } from '#features/search/site-search.ts'
import { stopWords } from '#features/search/stop-words.ts'

type Found = { query: string; answer: SiteAnswer; reading: FinderReading | undefined; isNamed: boolean }

const beginningLength = 5
const fewArticles = 3

/** `Gravide` and "Kramper i graviditeten": a title has a word that begins like one of the problem or of what was typed. */
function isInTitles({ language, articles }: SiteAnswer, typed: string): boolean {
  const words = (text: string) => wordsOf(text.toLowerCase()).filter((word) => !stopWords[language].includes(word))
  const titles = articles.slice(0, fewArticles).flatMap(({ title }) => words(title))
  return words(typed).some((word) => titles.some((one) => one.startsWith(word.slice(0, beginningLength))))
}

/** The finder knows the place or the problem, and no article is about it. */
export const isBetterForFinder = ({ query, answer, reading }: Found): boolean =>
  answer.isAside &&
  (reading?.place !== undefined ||
    (reading?.problem !== undefined &&
      answer.articles.length > 0 &&
      !isInTitles(answer, `${reading.problem} ${query}`)))

/** A few articles below the finder, none beside a place or the names of clinics; words that are known are not misspelt. */
export function withoutAside(found: Found): SiteAnswer {
  const { answer, reading, isNamed } = found
  const isAlone = answer.isAside && (isNamed || reading?.place !== undefined)
  if (isAlone) return { ...answer, articles: [], answers: [], didYouMean: undefined }
  if (!isBetterForFinder(found)) return answer
  return { ...answer, articles: answer.articles.slice(0, fewArticles), answers: [], didYouMean: undefined }
}
