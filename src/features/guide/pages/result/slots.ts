import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { telAddress } from '#ui/phone-link/phone-link.tsx'

export type Slot = keyof GuideSheet['numbers']
/** A piece of a text: words, one number, or the name of those who answer where there are too many numbers for a sentence. */
export type Piece =
  | { kind: 'words'; text: string }
  | { kind: 'number'; text: string; tel: string }
  | { kind: 'list'; text: string }

const isSlot = (sheet: GuideSheet, name: string): name is Slot => Object.hasOwn(sheet.numbers, name)

/** The numbers of a slot. Throws when there is none, as a text must never say "ring" and nothing after it. */
function slotPieces(sheet: GuideSheet, name: string): Piece[] {
  const targets = isSlot(sheet, name) ? sheet.numbers[name] : []
  if (targets.length === 0) throw new Error(`no number for ${name}`)
  const { or, outOfHours } = sheet.words.result
  if (name === 'doctor-now' && targets.length > 1) return [{ kind: 'list', text: outOfHours }]
  return targets.flatMap((target, at): Piece[] => [
    ...(at > 0 ? [{ kind: 'words' as const, text: ` ${or} ` }] : []),
    { kind: 'number', text: target.number, tel: telAddress(target) },
    ...(targets.length > 1 ? [{ kind: 'words' as const, text: ` (${target.label?.split(',')[0]})` }] : []),
  ])
}

/** A text with its slots filled for the country of the sheet. */
export const piecesOf = (sheet: GuideSheet, text: string): Piece[] =>
  text
    .split(/(\{\{[^}]*\}\})/)
    .filter((part) => part !== '')
    .flatMap((part) =>
      part.startsWith('{{') ? slotPieces(sheet, part.slice(2, -2)) : [{ kind: 'words' as const, text: part }],
    )

/** The same without links, for headings. */
export const plainText = (sheet: GuideSheet, text: string): string =>
  piecesOf(sheet, text)
    .map((piece) => piece.text)
    .join('')

/** Puts values where a text says `{name}`. */
export const filled = (text: string, values: Record<string, string>): string =>
  text.replace(/(?<!\{)\{([a-z]+)\}(?!\})/gi, (whole, name: string) => values[name] ?? whole)
