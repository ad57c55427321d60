const nordic: Record<string, string> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', ð: 'd', þ: 'th', ß: 'ss' }
const marks = /\p{M}+/gu

/**
 * Turns a Nordic name into plain ASCII for addresses: `Læg & Fod` gives `laeg-fod`.
 * æ, ø and å keep their two-letter spelling; other letters lose their accents.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöåðþß]/g, (letter) => nordic[letter] ?? letter)
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

const soundsLike: Record<string, string> = {
  ph: 'f',
  ch: 'k',
  c: 'k',
  w: 'v',
  z: 's',
  x: 'ks',
  ae: 'a',
  aa: 'a',
  oe: 'o',
}

/**
 * The skeleton by which one word is compared: spellings that people mix up become the same key. æ, ae, ä, å and aa are `a`;
 * ø, oe and ö are `o`; double letters are single; c, ch, ph, w, x and z are spelled as they sound; accents go.
 * `Aarhus`, `Århus` and `arhus` give `arhus`. A single letter keeps its sound (`København K` is not `København C`). Only `a-z` and `0-9` remain; other scripts keep their letters.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  const key = /[^a-z0-9]/.test(lower) ? withoutMarks(lower) : lower
  if (key.length === 1) return key
  return key.replace(/ph|ch|aa|ae|oe|[cwxz]/g, (letters) => soundsLike[letters]!).replace(/([a-z])\1+/g, '$1')
}

const withoutMarks = (lower: string): string =>
  lower
    .normalize('NFC')
    .replace(/[æäøöåðþß]/g, (letter) => nordic[letter] ?? letter)
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** A word: letters and digits, an apostrophe or a full stop inside it not dividing it. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text as typed: runs of letters and digits, an apostrophe or a full stop inside a word not dividing it. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(wordPattern) ?? []
}

/** The skeletons of a text's words, in order. */
export function foldedWords(text: string): string[] {
  return wordsOf(text)
    .map(foldWord)
    .filter((word) => word !== '')
}
