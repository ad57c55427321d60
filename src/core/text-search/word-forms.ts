import { foldWord } from '#core/fold.ts'
import type { TextLanguage } from './text-search.ts'

/** The keys of a word: what stands for all its forms, and the same in the spelling that people mix up. */
export type WordKeys = { stem: string; skeleton: string }
export type WordForms = (word: string) => WordKeys

const mostRemembered = 100_000

/** Keys of lower-case words: an irregular form becomes the first of its group, then the ending goes, then the spelling is folded. */
export function createWordForms({ stem, forms }: Pick<TextLanguage, 'stem' | 'forms'>): WordForms {
  const stems = stemsOfForms(forms, stem)
  const foldedStems = new Map([...stems].map(([form, one]) => [foldWord(form), one]))
  const remembered = new Map<string, WordKeys>()
  const keysOf = (word: string): WordKeys => {
    const irregular = stems.get(word) ?? (isPlain(word) ? foldedStems.get(foldWord(word)) : undefined)
    const stemmed = irregular ?? (stem(word) || word)
    return { stem: stemmed, skeleton: foldWord(stemmed) || stemmed }
  }
  return (word) => {
    const known = remembered.get(word)
    if (known) return known
    const keys = keysOf(word)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(word, keys)
    return keys
  }
}

/**
 * The stem of each form: that of the first of its group. Where groups share one (`læg` and `læge` have the stem `læg`), it is left to
 * the group that begins with it, and the others keep their first form whole.
 */
function stemsOfForms(forms: TextLanguage['forms'], stem: (word: string) => string): Map<string, string> {
  const groups = forms.map((group) => group.map((form) => form.toLowerCase()))
  const firsts = new Set(groups.map(([first]) => first))
  const stems = new Map<string, string>()
  for (const [first = '', ...others] of groups) {
    const stemmed = stem(first) || first
    const own = stemmed !== first && firsts.has(stemmed) ? first : stemmed
    for (const form of [first, ...others]) if (!stems.has(form)) stems.set(form, own)
  }
  return stems
}

const isPlain = (word: string): boolean => /^[a-z]+$/.test(word)
