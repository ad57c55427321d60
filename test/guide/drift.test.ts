import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { evaluate } from '#core/guide-engine/evaluate.ts'
import { type TimeFrame, timeFrames } from '#core/guide-engine/guide.ts'
import { loadGuide } from '#features/guide/load-guide.ts'
import { languages } from '#routes'
import { answersOf } from './row-checks.ts'
import { type UrgentLine, urgentLines } from './urgent-lines.ts'

const lists = { da: z.array(z.string()), nb: z.array(z.string()), en: z.array(z.string()) }
const signSchema = z.strictObject({
  when: z.array(z.array(z.string()).min(1)).min(1),
  above: z.string().min(10).optional(),
  open: z
    .array(
      z.strictObject({
        when: z.string(),
        level: z.int().min(1).max(5),
        timeFrame: z.enum(timeFrames),
        why: z.string().min(10),
      }),
    )
    .optional(),
  ...lists,
})
const { signs, noSigns } = z
  .strictObject({ signs: z.record(z.string(), signSchema), noSigns: z.strictObject(lists) })
  .parse(parse(readFileSync('test/guide/article-signs.yaml', 'utf8')))
type Sign = z.infer<typeof signSchema>

const guide = loadGuide('content', 'cramps')
const lines = urgentLines()

const combinationsOf = (when: string[][]): string[] =>
  when.reduce<string[]>((sofar, list) => sofar.flatMap((term) => list.map((more) => `${term} ${more}`.trim())), [''])

/** What the guide says to a person with these signs only. */
function adviceOn(combination: string): { level: number; timeFrame: TimeFrame } {
  const term = combination.split(' ')
  const known = new Set(guide.questions.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`)))
  const answers = answersOf(guide, term)
  if (!answers || term.some((name) => !known.has(name))) throw new Error(`no such answers: ${combination}`)
  const { level, timeFrame } = evaluate(guide, answers)
  return { level, timeFrame }
}

const signOf = ({ language, text }: UrgentLine) =>
  Object.entries(signs).find(([, sign]) => sign[language].includes(text))

/** Where the guide and a line do not agree, in words. */
function disagreements(line: UrgentLine, sign: Sign): string[] {
  return combinationsOf(sign.when).flatMap((combination) => {
    const { level, timeFrame } = adviceOn(combination)
    const says = `${combination}: the guide says ${level} ${timeFrame}, the text ${line.level} ${line.within}`
    const isLower = level < line.level || timeFrames.indexOf(timeFrame) > timeFrames.indexOf(line.within)
    const open = sign.open?.find(({ when }) => when === combination)
    if (isLower) return open?.level === level && open.timeFrame === timeFrame ? [] : [says]
    if (open) return [`${combination}: is settled, and still stands under open`]
    return level > line.level && !sign.above ? [says] : []
  })
}

describe('articles, the page for a cramp now, and the guide', () => {
  it('are really read', () => {
    for (const language of languages) {
      const own = lines.filter((line) => line.language === language)
      expect(new Set(own.map(({ where }) => where.split(',')[0])).size).toBeGreaterThan(12)
      for (const level of [5, 4, 3]) expect(own.filter((line) => line.level === level).length).toBeGreaterThan(15)
    }
    expect(lines.length).toBeGreaterThan(800)
  })

  it('have no line on urgency that nobody has compared', () => {
    const unknown = lines.filter((line) => !signOf(line) && !noSigns[line.language].includes(line.text))
    expect(unknown.map(({ where, text }) => `${where}: ${text}`)).toEqual([])
  })

  it('say how urgent a sign is alike, in every language, for everything that can be answered', () => {
    const faults = lines.flatMap((line) => {
      const [id, sign] = signOf(line) ?? []
      return sign ? disagreements(line, sign).map((fault) => `${line.where}, ${id}: ${fault}`) : []
    })
    expect(faults).toEqual([])
  })

  it('name the same signs in every language of an article', () => {
    const signsIn = (language: string) =>
      lines
        .filter((line) => line.language === language && signOf(line))
        .map((line) => `${line.where.slice(3).replace(/, line \d+/, '')} ${signOf(line)![0]}`)
        .sort()
    expect(signsIn('nb')).toEqual(signsIn('da'))
    expect(signsIn('en')).toEqual(signsIn('da'))
  })

  it('leave no line in the table that is nowhere any more', () => {
    const used = new Set(lines.map(({ language, text }) => `${language} ${text}`))
    const stale = [noSigns, ...Object.values(signs)].flatMap((texts) =>
      languages.flatMap((language) => texts[language].map((text) => `${language} ${text}`)),
    )
    expect(stale.filter((text) => !used.has(text))).toEqual([])
    expect(stale.filter((text, at) => stale.indexOf(text) !== at)).toEqual([])
  })
})
