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
export type Option<Text = Texts> = { id: string; role: 'flag' | 'none' | 'dont-know'; text: Text }

/** A closed question, one a screen. `visibleWhen` names earlier questions only; without it the question is always asked. */
export type Question<Text = Texts> = {
  id: string
  kind: 'one' | 'many'
  title: Text
  /** Goes before an answer that does not stand alone: "One leg" before "Swollen". */
  topic?: Text | undefined
  help?: Text | undefined
  visibleWhen?: Condition | undefined
  options: Option<Text>[]
}

/** What to do: the heading, until help comes, and when to turn back. */
export type Care<Text = Texts> = { title: Text; until: Text; safetyNet: Text; offers: Offer[] }

export type Review = { reviewer: string; reviewDue: string }
export type Grade = 'A' | 'B' | 'C' | 'D'

/** When `when` holds, the level is at least `floor`. `care` is a key of `Guide.care`; `sources` are ids of evidence records. */
export type Rule<Text = Texts> = {
  id: string
  floor: Level
  timeFrame: TimeFrame
  channel: Channel
  care: string
  when: Condition
  reason: Text
  sources: string[]
  grade: Grade
  review: Review
}

/** A possible contributing cause. It has no level, so it can never change one. */
export type Contributor<Text = Texts> = {
  id: string
  when: Condition
  text: Text
  sources: string[]
  grade: Grade
  /** The evidence record a page can link to. */
  claim?: string | undefined
}

/**
 * What may help at the three lower levels, and how sure that is. Without `when` it holds for everybody; with `offer` only where
 * every deciding rule allows that, so that nobody is told to stretch a leg that must be left alone.
 */
export type Help<Text = Texts> = {
  id: string
  when?: Condition | undefined
  offer?: Offer | undefined
  text: Text
  sources: string[]
  /** As sure as the claim; absent where the text is a rule of ours. */
  grade?: Grade | undefined
  claim?: string | undefined
}

/** A guide as data, in three languages or, as `Guide<string>` from `guideIn`, in one. `covered` names table rows that need no rule of their own; `fallbackCare` holds while no rule decides. */
export type Guide<Text = Texts> = {
  id: string
  version: number
  /** The last part of its address in each language. */
  slug: Texts
  title: Text
  questions: Question<Text>[]
  care: Record<string, Care<Text>>
  fallbackCare: string
  rules: Rule<Text>[]
  covered: Record<string, string>
  contributors: Contributor<Text>[]
  helps: Help<Text>[]
  /** Other things a doctor may want to rule out; their order says nothing. */
  lookAlikes: Text[]
}

/** Chosen options by question. May hold anything; only what is visible and known counts. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** What the answers lead to. `fired` and `deciding` have the most urgent first; `deciding` are those at `level`. */
export type Outcome<Text = Texts> = {
  level: Level
  timeFrame: TimeFrame
  channels: Channel[]
  care: Care<Text>
  deciding: Rule<Text>[]
  fired: Rule<Text>[]
  contributors: Contributor<Text>[]
  offers: Offer[]
  visible: string[]
  counted: Record<string, string[]>
  isComplete: boolean
  isEarlyExit: boolean
}
