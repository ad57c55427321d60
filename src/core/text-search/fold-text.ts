const letters: [RegExp, string][] = [
  [/æ|ae|ä/g, 'a'],
  [/ø|oe|ö/g, 'o'],
  [/å|aa/g, 'a'],
]
const sounds: [RegExp, string][] = [
  [/ph/g, 'f'],
  [/ch|c/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/(\p{L})\1+/gu, '$1'],
]
const marks = /\p{M}+/gu

/**
 * The skeleton of a word: the many spellings of one Nordic word give one key. `lægkrampe`, `laegkrampe` and `lagkrampe` are
 * all `lagkrampe`; `hælspore` and `hælsporre` too are one. Stands beside the true spelling, never instead of it.
 */
export function skeletonOf(text: string): string {
  let folded = text.normalize('NFC').toLowerCase()
  for (const [pattern, letter] of letters) folded = folded.replace(pattern, letter)
  folded = folded.normalize('NFD').replace(marks, '')
  for (const [pattern, sound] of sounds) folded = folded.replace(pattern, sound)
  return folded
}

/** The skeletons of the words of a text, in order. */
export const foldText = (text: string): string[] => skeletonOf(text).match(/[\p{L}\p{N}]+/gu) ?? []
