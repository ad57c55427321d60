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
