import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TimeFrame } from '#core/guide-engine/guide.ts'
import { messagesOf } from '#i18n/messages.ts'
import { type Language, languages } from '#routes'

/** One line of a box that says how urgent something is, and how soon it says to act. */
export type UrgentLine = { where: string; language: Language; level: 5 | 4 | 3; within: TimeFrame; text: string }

const boxes = { emergency: 5, 'doctor-now': 4, 'own-doctor': 3 } as const
type Box = keyof typeof boxes
const isBox = (name: string): name is Box => Object.hasOwn(boxes, name)

/** What a line says itself of when; how soon a box is meant otherwise stands in its kind. */
function saidTime(text: string): TimeFrame | undefined {
  if (/inden for et døgn|innen et døgn|within 24 hours/i.test(text)) return '24h'
  if (/inden for få dage|innen få dager|within a few days/i.test(text)) return 'days'
  if (/\*\*(Bestil en tid|Bestill time|Book an appointment):/.test(text)) return 'routine'
  if (/^(- )?(Ring i dag|Ring today)|(Ring til en læge i dag|Ring lege i dag|Ring a doctor today)\.?$/.test(text))
    return 'today'
  return undefined
}

const timeOfBox: Record<Box, TimeFrame> = { emergency: 'immediately', 'doctor-now': 'now', 'own-doctor': 'routine' }

/** The sign alone: without list mark, citations, the words that say when, and the full stop. */
export function signText(line: string): string {
  const text = line
    .replace(/\s*\[@[^\]]+\]/g, '')
    .replace(/^- /, '')
    .replace(/^\*\*[^*]+:\*\* /, '')
    .replace(/^Ring (nu|nå|now|i dag|today),? (hvis|if) /, '')
    .replace(/\.$/, '')
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** Every line of every urgent box of an article. A line such as "Ring today if:" sets the time of those after it. */
export function linesOfArticle(file: string, language: Language): UrgentLine[] {
  const lines: UrgentLine[] = []
  let box: Box | undefined
  let within: TimeFrame = 'routine'
  const source = readFileSync(file, 'utf8')
  const article = /^id: (.*)$/m.exec(source)?.[1] ?? file
  for (const [at, line] of source.split('\n').entries()) {
    const [, name, title] = /^:::\s*([a-z-]+)\s*(.*)$/.exec(line) ?? []
    if (name) {
      box = isBox(name) ? name : undefined
      within = (box && (saidTime(title!) ?? timeOfBox[box])) ?? 'routine'
    } else if (line.trim() === ':::') box = undefined
    const text = name ? title! : line.trim()
    if (!box || text === '') continue
    const own = saidTime(text)
    if (own && text.endsWith(':')) within = own
    const where = `${language} ${article}, line ${at + 1} (${box})`
    lines.push({ where, language, level: boxes[box], within: own ?? within, text: signText(text) })
  }
  return lines
}

/** The danger signs of the page for a cramp right now. */
function linesOfCrampNow(language: Language): UrgentLine[] {
  const { emergency, emergencyList, legCheck, doctor, maternity, places } = messagesOf(language).crampNow
  const line = (name: string, level: 5 | 4, text: string): UrgentLine => {
    const within = saidTime(text.split(/(?<=[.?]) /).at(-1)!) ?? (level === 5 ? 'immediately' : 'now')
    return { where: `${language} cramp now (${name})`, language, level, within, text: signText(text) }
  }
  return [
    line('emergency', 5, emergency),
    ...emergencyList.map((text) => line('emergencyList', 5, text)),
    line('legCheck', 4, legCheck),
    ...doctor.map((text) => line('doctor', 4, text)),
    line('maternity', 4, maternity),
    ...[places.hand.caution, places.belly.caution].map((text) => line('caution', 4, text)),
  ]
}

/** Everything that is said about urgency outside the guide, in all languages. */
export const urgentLines = (): UrgentLine[] =>
  languages.flatMap((language) => {
    const folder = join('content/articles', language)
    const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
    return [...files.flatMap((file) => linesOfArticle(join(folder, file), language)), ...linesOfCrampNow(language)]
  })
