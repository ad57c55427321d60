import type { Level } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { colourOf, shapeOf } from '#ui/urgent-card/urgent-card.tsx'

export const levels: readonly Level[] = [5, 4, 3, 2, 1]

export type LevelLook = { level: Level; word: string; colour: string; shape: string }

/** The one table: what a level looks like and is called, on the screen, aloud and on paper. Every outline differs, not only the colour. */
const looks: Record<Level, { colour: string; shape: string }> = {
  5: { colour: colourOf.emergency, shape: shapeOf.emergency },
  4: { colour: colourOf['doctor-now'], shape: shapeOf['doctor-now'] },
  3: { colour: colourOf['own-doctor'], shape: shapeOf['own-doctor'] },
  2: { colour: 'accent', shape: 'M3 5h18v11h-8l-5 5v-5H3zM8 10.5h.1M12 10.5h.1M16 10.5h.1' },
  1: { colour: 'success', shape: 'M3 11.5 12 3.5l9 8M5.5 9.5v11h13v-11M8.8 14.8l2.3 2.3 4.2-4.6' },
}

/** How a level is shown, in the language of the sheet. */
export const lookOf = (words: GuideSheet['words'], level: Level): LevelLook => lookWith(level, words.levels[level])

/** The same with a word of its own, for a page that has lost its words. */
export const lookWith = (level: Level, word: string): LevelLook => ({ level, word, ...looks[level] })
