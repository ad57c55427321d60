import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { editDistance } from '#core/edit-distance.ts'
import { foldedWords } from '#core/fold.ts'

/** Strength by id of every clinic whose names hold the words, worked out record by record; undefined when nothing was typed. */
export function nameStrengths(records: ClinicRecord[], text: string): Map<number, number> | undefined {
  const words = foldedWords(text).slice(0, 8)
  if (words.length === 0) return undefined
  const named = records.map((record) => ({ record, words: wordsOfRecord(record) }))
  const vocabulary = [...new Set(named.flatMap((one) => one.words))]
  const terms = words.map((word) => {
    const quality = qualityIn(word, vocabulary)
    const rows = named
      .map((one) => one.words.filter((own) => quality(own) > 0).length)
      .reduce((sum, own) => sum + own, 0)
    return { quality, rows, weight: Math.log(1 + records.length / Math.max(1, rows)) }
  })
  const isCommon = ({ rows }: { rows: number }): boolean => rows > 20 && rows > 0.05 * records.length
  const rare = terms.filter((term) => !isCommon(term))
  const required = rare.length > 0 ? rare : terms
  const inOrder = [...required, ...terms.filter((term) => !required.includes(term))]
  const total = terms.reduce((sum, term) => sum + term.weight, 0)
  const full = foldedWords(text).join(' ')
  const strengths = new Map<number, number>()
  for (const { record, words: own } of named) {
    const best = (term: (typeof terms)[number]): number => Math.max(0, ...own.map(term.quality))
    if (!required.every((term) => best(term) > 0)) continue
    const share = inOrder.reduce((sum, term) => sum + (term.weight * best(term)) / total, 0)
    strengths.set(record.id, foldedWords(record.name).join(' ') === full ? share : share * 0.9)
  }
  return strengths
}

const wordsOfRecord = (record: ClinicRecord): string[] => [
  ...new Set(
    [record.name, record.organisation ?? '', ...record.practitioners.map((one) => one.name)].flatMap(foldedWords),
  ),
]

/** How well a word of the vocabulary answers the typed one. */
function qualityIn(word: string, vocabulary: string[]): (own: string) => number {
  const begins = (own: string): number => (own === word ? 1 : word.length > 1 && own.startsWith(word) ? 0.8 : 0)
  if (vocabulary.some((own) => begins(own) > 0)) return begins
  const limit = word.length <= 6 ? 1 : 2
  return (own) => {
    const distance = editDistance(word, own, 2)
    if (word.length < 3 || distance > limit) return 0
    return distance === 1 ? 0.5 : 0.4
  }
}
