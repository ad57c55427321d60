import type { ClinicRecord, CountryCode } from '#core/clinic-index/clinic-record.ts'
import { foldedWords } from '#core/fold.ts'
import type { Language } from '#routes'
import { addressOfSearch } from './finder-address.ts'
import { emptyState, parseFinderInput } from './finder-input.ts'
import { clinicQueryOf } from './finder-queries.ts'
import { type FinderQuestion, readQuestion } from './finder-question.ts'
import type { FinderSources } from './finder-sources.ts'
import { prettyPartsOf } from './finder-view.ts'

type Reader = { language: Language; country: CountryCode | undefined }

/** What the finder makes of one line: the place and the problem it names, what is left of it, and the address of that search. */
export type FinderReading = { place: string | undefined; problem: string | undefined; rest: string; address: string }

/** Reads a line that was typed into the search of the whole site, and finds the clinics that are called so. */
export async function askFinder(
  sources: FinderSources,
  typed: string,
  reader: Reader,
): Promise<{ reading: FinderReading; clinics: ClinicRecord[] }> {
  const { state } = parseFinderInput(new URLSearchParams({ what: typed }))
  const question = readQuestion(sources, state, reader)
  return {
    reading: readingOf(sources, question, { typed, language: reader.language }),
    clinics: await clinicsCalled(sources, question, { typed, country: reader.country }),
  }
}

type Line<Of extends keyof Reader> = { typed: string } & Pick<Reader, Of>

function readingOf(
  sources: FinderSources,
  question: FinderQuestion,
  { typed, language }: Line<'language'>,
): FinderReading {
  const place = question.place.kind === 'place' ? question.place.place : undefined
  const problem = question.problems[0]?.name[language]
  const isPlain = place !== undefined && question.name === ''
  const state = { ...emptyState, what: isPlain ? (problem ?? '') : typed }
  const parts = isPlain ? prettyPartsOf(sources, question) : undefined
  return { place: place?.name, problem, rest: question.name, address: addressOfSearch(language, state, parts) }
}

const candidates = 12
const shown = 3

/** Clinics that are called by every word of the line; none for a line that only says what every clinic does or where it is. */
async function clinicsCalled(
  sources: FinderSources,
  question: FinderQuestion,
  { typed, country }: Line<'country'>,
): Promise<ClinicRecord[]> {
  const words = foldedWords(typed)
  if (words.length === 0 || words.length > 10) return []
  if (words.length === 1 && question.name === '') return []
  const query = clinicQueryOf(
    { ...question, place: { kind: 'anywhere' }, problems: [], name: typed },
    { ...emptyState, what: typed },
    { country, now: sources.now() },
  )
  const { hits } = sources.directory.index.search({ ...query, pageSize: candidates })
  const records = await sources.directory.getClinics(hits.map(({ id }) => id))
  return records.filter((clinic) => isCalled(clinic, words)).slice(0, shown)
}

function isCalled(clinic: ClinicRecord, words: string[]): boolean {
  const names = [clinic.name, ...clinic.practitioners.map(({ name }) => name)]
  return names.some((name) => {
    const own = new Set(foldedWords(name))
    return words.every((word) => own.has(word))
  })
}
