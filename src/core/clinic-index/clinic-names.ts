import { foldWord, wordsOf } from '#core/fold.ts'
import type { ClinicRecord } from './clinic-record.ts'

/** The skeletons by which a clinic is found: words of its name, its organisation and its physiotherapists, each once. */
export function nameWordsOf(record: ClinicRecord): string[] {
  const found = new Set<string>()
  addWords(record.name, found)
  if (record.organisation) addWords(record.organisation, found)
  for (const { name } of record.practitioners) addWords(name, found)
  return [...found]
}

/** `FysioDanmark` is found by `danmark` too. */
function addWords(text: string, found: Set<string>): void {
  for (const word of wordsOf(text)) {
    const folded = rememberedFold(word)
    if (folded !== '') found.add(folded)
    if (!/\p{Ll}\p{Lu}/u.test(word)) continue
    for (const part of word.split(/(?<=\p{Ll})(?=\p{Lu})/u)) found.add(foldWord(part))
  }
}

const folds = new Map<string, string>()
const mostFolds = 20_000

/** Names repeat their words so often that folding each once halves the time to build an index. */
function rememberedFold(word: string): string {
  let folded = folds.get(word)
  if (folded === undefined) {
    folded = foldWord(word)
    if (folds.size < mostFolds) folds.set(word, folded)
  }
  return folded
}

/** A number for the whole name, equal for names that differ only in spelling; 0 for no name. */
export function nameHash(name: string): number {
  let hash = 0
  const folded = wordsOf(name).map(rememberedFold).join(' ')
  for (let index = 0; index < folded.length; index++) hash = (Math.imul(hash, 31) + folded.charCodeAt(index)) | 0
  return hash
}
