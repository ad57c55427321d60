import { foldWord } from '#core/fold.ts'
import { lowerWords } from '#core/text-search/query-words.ts'
import type { Concept } from '#core/text-search/read-query.ts'
import type { SearchDocument, TextLanguage } from '#core/text-search/text-search.ts'
import { weights } from '#core/text-search/weights.ts'
import { createWordForms } from '#core/text-search/word-forms.ts'

type Texts = { title: string[]; keywords: string[]; heading: string[]; body: string[] }
type Group = ReadonlyMap<string, number>

/** The score of every document for what a query asks for, worked out document by document from the texts; 0 left out. */
export function oracleScores(
  documents: readonly SearchDocument[],
  language: TextLanguage,
  query: { concepts: readonly Concept[]; words: readonly string[]; stops: readonly { stem: string }[] },
): Map<string, number> {
  const forms = createWordForms(language)
  const stemsIn = (texts: readonly string[]): string[] => texts.flatMap(lowerWords).map((word) => forms(word).stem)
  const all = documents.map((document) => ({
    document,
    texts: {
      title: stemsIn([document.title]),
      keywords: stemsIn(document.keywords ?? []),
      heading: stemsIn(document.sections.map(({ heading }) => heading)),
      body: stemsIn(document.sections.map(({ text }) => text)),
    },
    titleStems: [...new Set(stemsIn([document.title]))],
  }))
  const average = Math.max(1, all.reduce((sum, { texts }) => sum + texts.body.length, 0) / all.length)
  const rarity = (holding: number) => Math.log(1 + (all.length - holding + 0.5) / (holding + 0.5))
  const blended = (anywhere: number, titles: number) => anywhere + weights.titleRarity * (rarity(titles) - anywhere)

  const surety = (group: Group, words: readonly string[]) =>
    Math.max(0, ...[...group].map(([stem, weight]) => (words.includes(stem) ? weight : 0)))
  const suretyAnywhere = (group: Group, { title, keywords, heading, body }: Texts) =>
    Math.max(...[title, keywords, heading, body].map((words) => surety(group, words)))
  const groupRarity = (group: Group) => rarity(sum(all.map(({ texts }) => suretyAnywhere(group, texts))))
  const groupTitleRarity = (group: Group) =>
    blended(groupRarity(group), sum(all.map(({ texts }) => surety(group, texts.title))))
  const amount = (group: Group, texts: Texts) => {
    const bodyWeight = weights.body / (1 - weights.lengthShare + (weights.lengthShare * texts.body.length) / average)
    const strength = sum(
      [...group].map(
        ([stem, weight]) =>
          weight *
          (weights.title * times(stem, texts.title) +
            weights.keywords * times(stem, texts.keywords) +
            weights.heading * times(stem, texts.heading) +
            bodyWeight * times(stem, texts.body)),
      ),
    )
    return strength / (strength + weights.saturation)
  }

  const concepts = query.concepts.map(({ weight, readings }) => ({
    weight,
    readings: readings.map((reading) => ({
      weight: reading.weight,
      isTyped: reading.isTyped,
      groups: reading.groups.map(
        (group): Group => new Map([...group].map(([{ stem }, weight]) => [stem, weight] as const)),
      ),
    })),
  }))
  const asked = new Map<string, number>()
  for (const { readings } of concepts)
    for (const { weight, groups } of readings)
      for (const group of groups)
        for (const [stem, sure] of group) asked.set(stem, Math.max(asked.get(stem) ?? 0, sure * weight))

  const evidence = (texts: Texts) => {
    const total = { amount: 0, surety: 0, titled: 0, anywhere: 0, inTitles: 0 }
    for (const { weight, readings } of concepts) {
      const masses = readings.map(({ groups }) => ({
        anywhere: sum(groups.map(groupRarity)),
        inTitles: sum(groups.map(groupTitleRarity)),
      }))
      const typed = readings.findIndex(({ isTyped }) => isTyped)
      const own = {
        anywhere: masses[typed]?.anywhere ?? Math.max(...masses.map(({ anywhere }) => anywhere)),
        inTitles: masses[typed]?.inTitles ?? Math.max(...masses.map(({ inTitles }) => inTitles)),
      }
      const read = readings.map(({ weight: given, groups }, at) => {
        const { anywhere, inTitles } = masses[at]!
        const share = (of: (group: Group) => number) =>
          sum(groups.map((group) => (groupRarity(group) / anywhere) * of(group)))
        const sure = share((group) => suretyAnywhere(group, texts))
        const whole = groups.length > 1 ? given * sure : given
        const inTitle = sum(groups.map((group) => (groupTitleRarity(group) / inTitles) * surety(group, texts.title)))
        return {
          amount: whole * share((group) => amount(group, texts)),
          surety: whole * sure,
          titled: whole * inTitle,
        }
      })
      const most = (kind: 'amount' | 'surety' | 'titled') => Math.max(...read.map((one) => one[kind]))
      total.anywhere += weight * own.anywhere
      total.inTitles += weight * own.inTitles
      total.amount += weight * own.anywhere * most('amount')
      total.surety += weight * own.anywhere * most('surety')
      total.titled += weight * own.inTitles * most('titled')
    }
    return total
  }
  const stops = new Set(query.stops.map(({ stem }) => stem))
  const cover = (titleStems: readonly string[]) => {
    const rarities = titleStems.map((stem) =>
      blended(
        rarity(all.filter(({ texts }) => Object.values(texts).some((words) => words.includes(stem))).length),
        all.filter((other) => other.titleStems.includes(stem)).length,
      ),
    )
    const held = sum(titleStems.map((stem, at) => rarities[at]! * (stops.has(stem) ? 1 : (asked.get(stem) ?? 0))))
    return titleStems.length === 0 ? 0 : held / sum(rarities)
  }
  const likeness = gramLikeness(
    all.map(({ document }) => lowerWords(document.title).filter((word) => !language.stopWords.includes(word))),
    query.words,
  )
  const scores = new Map<string, number>()
  all.forEach(({ document, texts, titleStems }, at) => {
    const { amount: much, surety: sure, titled, anywhere, inTitles } = evidence(texts)
    const share = anywhere === 0 ? 0 : sure / anywhere
    const inTitle = inTitles === 0 ? 0 : titled / inTitles
    const score =
      (anywhere === 0 ? 0 : much / anywhere) * (1 - weights.coordination + weights.coordination * share) +
      (inTitle === 0
        ? 0
        : weights.titleBonus * inTitle ** weights.titlePower * cover(titleStems) ** weights.coverPower) +
      weights.grams * likeness[at]!
    if (score > 0) scores.set(document.id, score)
  })
  return scores
}

/** The cosine of runs of three and four letters, each weighing as much as it is rare among the titles. */
function gramLikeness(titles: readonly string[][], words: readonly string[]): number[] {
  const grams = (of: readonly string[]) =>
    of.flatMap((word) => {
      const padded = ` ${foldWord(word)} `
      return [3, 4].flatMap((size) =>
        Array.from({ length: Math.max(0, padded.length - size + 1) }, (_, at) => padded.slice(at, at + size)),
      )
    })
  const held = titles.map(grams)
  const rarity = (gram: string) =>
    Math.log(1 + titles.length / Math.max(1, held.filter((one) => one.includes(gram)).length))
  const value = (gram: string, of: readonly string[]) => times(gram, of) * rarity(gram)
  const length = (of: readonly string[]) => Math.sqrt(sum([...new Set(of)].map((gram) => value(gram, of) ** 2)))
  const asked = grams(words)
  return held.map((own) => {
    const dot = sum([...new Set(asked)].map((gram) => value(gram, asked) * value(gram, own)))
    return dot === 0 ? 0 : dot / (length(asked) * length(own))
  })
}

const times = (stem: string, words: readonly string[]): number => words.filter((word) => word === stem).length
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
