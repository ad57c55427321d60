import type { Guide } from '#core/guide-engine/guide.ts'
import { readTable } from './oracle.ts'

const languages = ['da', 'nb', 'en'] as const
const offerWords = /fysioterap|physio|øvelse|exercise|træn|tren|massage|massasje|massér|masser|stræk|tøy|stretch/i
const refusal = /\b(ikke|not|hold op|slutt|stop)\b/i
const drinkMore = /drik (?:mere|rigeligt)|drikk mer|drink more/i

/** Level 4 and 5 words may speak of massage, stretching or sport only to advise against them, and never of a physiotherapist. */
function offersOnDanger(guide: Guide): string[] {
  return guide.rules
    .filter(({ floor }) => floor >= 4)
    .flatMap((rule) => {
      const { title, until, safetyNet, offers } = guide.care[rule.care]!
      const sentences = languages.flatMap((language) =>
        [title, until, safetyNet].flatMap((texts) => texts[language].split(/(?<=[.!?])\s/)),
      )
      const found = sentences.filter((text) => offerWords.test(text) && !refusal.test(text))
      if (/physio/.test(rule.channel)) found.push(rule.channel)
      return [...found, ...offers].map((text) => `${rule.id} offers at level ${rule.floor}: ${text}`)
    })
}

/** A rule that bears the name of a row has at least its level and exactly its time frame and channel. */
function tableDifferences(guide: Guide): string[] {
  return readTable().flatMap(({ row, minimum, timeFrame, channel }) => {
    const rule = guide.rules.find(({ id }) => id === row)
    if (!rule) return Object.hasOwn(guide.covered, row) ? [] : [`${row}: neither a rule nor covered`]
    const isSame = rule.floor >= minimum && rule.timeFrame === timeFrame && rule.channel === channel
    return isSame ? [] : [`${row}: floor, time frame or channel differs from the table`]
  })
}

/** Everything the proof asks of the words and the table; empty when all holds. */
export function textFaults(guide: Guide): string[] {
  const known = new Set<string>([...readTable().map(({ row }) => row), 'D1', 'D3', 'D4', 'U1', 'U2'])
  const texts = languages.flatMap((language) => [
    ...Object.values(guide.care).flatMap(({ until, safetyNet }) => [until[language], safetyNet[language]]),
    ...guide.rules.map(({ reason }) => reason[language]),
    ...[...guide.contributors, ...guide.helps].map(({ text }) => text[language]),
    ...guide.lookAlikes.map((text) => text[language]),
  ])
  return [
    ...offersOnDanger(guide),
    ...tableDifferences(guide),
    ...guide.rules.filter(({ id }) => !known.has(id)).map(({ id }) => `${id}: no such row`),
    ...texts
      .filter((text) => drinkMore.test(text) && !refusal.test(text))
      .map((text) => `tells to drink more: ${text}`),
    ...texts.filter((text) => /kinin|quinine|tonic|k2/i.test(text)).map((text) => `forbidden remedy: ${text}`),
  ]
}
