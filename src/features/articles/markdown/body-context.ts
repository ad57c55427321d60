import type { Speciality } from '#core/specialities/speciality.ts'
import type { OutlineEntry, Question } from '#features/articles/article.ts'
import type { Evidence } from '#features/evidence/index.ts'
import type { Messages } from '#i18n/messages.ts'
import type { Language } from '#routes'

/** Where an `article:id` link leads: an address, nothing in this language, or nowhere at all. */
export type ArticleTarget = { kind: 'here'; slug: string } | { kind: 'absent' } | { kind: 'unknown' }

/** What the Markdown of one article may refer to. */
export type BodyContext = {
  language: Language
  messages: Messages
  evidence: Evidence
  specialities: ReadonlyMap<string, Speciality>
  articleTarget(id: string): ArticleTarget
  title: string
  /** Source ids of the front matter that no claim need bring in. */
  extraSources: string[]
  /** Our own articles: an unknown call-out is a fault there and a plain note in foreign ones. */
  isOwn: boolean
}

/** What the rules find on their way through one article. Lines count from 0 in the body. */
export type Findings = {
  faults: { line: number; message: string }[]
  outline: OutlineEntry[]
  questions: Question[]
  citations: { place: string; ids: string[]; sourceIds: string[] }[]
  claimIds: string[]
  articleIds: string[]
  isDanger: boolean
}

export type BodyEnv = { context: BodyContext; findings: Findings }

export const emptyFindings = (): Findings => ({
  faults: [],
  outline: [],
  questions: [],
  citations: [],
  claimIds: [],
  articleIds: [],
  isDanger: false,
})

/** markdown-it hands plugins an open object; ours always holds a BodyEnv. */
export const bodyEnv = (env: unknown): BodyEnv => env as BodyEnv
