import type { Country } from '#i18n/language.ts'
import type { Language } from '#routes'
import type { SafeHtml } from '#ui/safe-html.ts'
import type { BodyPart } from './article-input.ts'

export type OutlineEntry = { id: string; text: string }
/** The text under one heading; `id` is the heading's, or that of the answer to a question. Undefined before the first heading. */
export type Section = { id: string | undefined; heading: string; text: string; isQuestion: boolean }
export type Question = { question: string; answer: string }
/** A source in the order the text first uses it, with the places in the text that lead to it. */
export type UsedSource = { id: string; number: number; places: string[] }

/** An article as pages see it. */
export type Article = {
  /** Joins translations; absent for foreign articles. */
  id: string | undefined
  /** `id`, or the slug where there is none: what reports are filed under. */
  key: string
  language: Language
  slug: string
  file: string
  title: string
  metaTitle: string
  description: string
  /** Days, `2026-11-22`. */
  publishedOn: string
  updatedOn: string
  author: string | undefined
  reviewer: string | undefined
  reviewedOn: string | undefined
  reviewDue: string | undefined
  topics: string[]
  body: BodyPart[]
  related: string[]
  /** Changes with the text: 16 hexadecimal digits of a hash. */
  version: string
  outline: OutlineEntry[]
  sources: UsedSource[]
  claimIds: string[]
  /** True when the first section rings the alarm: such a page never leads to a physiotherapist. */
  isDanger: boolean
  headings: string[]
  plainText: string
  sections: Section[]
  /** The first paragraph and the rest, finished, with the numbers of a country, or of both. */
  html(country: Country | undefined): { lead: SafeHtml; body: SafeHtml }
  questions(country: Country | undefined): Question[]
}
