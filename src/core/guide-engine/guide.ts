/** Five levels: 5 emergency number, 4 doctor now or today, 3 own doctor, 2 physiotherapist, 1 self-care. */
export type Level = 1 | 2 | 3 | 4 | 5

/** The same text in the three languages. Phone numbers are slots: `{{emergency}}`, `{{doctor-now}}`, `{{poison}}`. */
export type Texts = { da: string; nb: string; en: string }

/** How soon, most urgent first. */
export const timeFrames = ['immediately', 'now', 'today', '24h', 'days', 'routine', 'none'] as const
export type TimeFrame = (typeof timeFrames)[number]

/** Whom to turn to; the codes of the clinical table. */
export const channels = [
  'emergency-number',
  'hospital-now',
  'maternity-unit',
  'doctor-now+poison-line',
  'doctor-now',
  'own-doctor-24h',
  'own-doctor',
  'physiotherapist-or-own-doctor',
  'physiotherapist',
  'self-care',
] as const
export type Channel = (typeof channels)[number]

/** What may be shown beside an outcome of the three lower levels. */
export const offers = ['exercises', 'physiotherapist'] as const
export type Offer = (typeof offers)[number]

/** One option of one question that was chosen. */
export type Literal = { question: string; option: string }

/** Literals joined by "and" and "or". There is no "not", so a further answer can never switch a condition off. */
export type Condition = Literal | { all: Condition[] } | { any: Condition[] }

/** `flag` reports something, `none` reports nothing, `dont-know` is always there. The last two exclude every other option. */
export type Option = { id: string; role: 'flag' | 'none' | 'dont-know'; text: Texts }

/** A closed question, one a screen. `visibleWhen` names earlier questions only; without it the question is always asked. */
export type Question = {
  id: string
  kind: 'one' | 'many'
  title: Texts
  help?: Texts | undefined
  visibleWhen?: Condition | undefined
  options: Option[]
}

/** What to do: the heading, until help comes, and when to turn back. */
export type Care = { title: Texts; until: Texts; safetyNet: Texts; offers: Offer[] }

export type Review = { reviewer: string; reviewDue: string }
export type Grade = 'A' | 'B' | 'C' | 'D'

/** When `when` holds, the level is at least `floor`. `care` is a key of `Guide.care`; `sources` are ids of evidence records. */
export type Rule = {
  id: string
  floor: Level
  timeFrame: TimeFrame
  channel: Channel
  care: string
  when: Condition
  reason: Texts
  sources: string[]
  grade: Grade
  review: Review
}

/** A possible contributing cause. It has no level, so it can never change one. */
export type Contributor = { id: string; when: Condition; text: Texts; sources: string[]; grade: Grade }

/** A guide as data. `covered` names table rows that need no rule of their own; `fallbackCare` holds while no rule decides. */
export type Guide = {
  id: string
  version: number
  title: Texts
  questions: Question[]
  care: Record<string, Care>
  fallbackCare: string
  rules: Rule[]
  covered: Record<string, string>
  contributors: Contributor[]
}

/** Chosen options by question. May hold anything; only what is visible and known counts. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** What the answers lead to. `fired` and `deciding` have the most urgent first; `deciding` are those at `level`. */
export type Outcome = {
  level: Level
  timeFrame: TimeFrame
  channels: Channel[]
  care: Care
  deciding: Rule[]
  fired: Rule[]
  contributors: Contributor[]
  offers: Offer[]
  visible: string[]
  counted: Record<string, string[]>
  isComplete: boolean
  isEarlyExit: boolean
}
