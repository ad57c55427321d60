import type { SearchDocument } from './text-search.ts'

/** The parts of a document by what they say of it, the strongest first. */
export const fields = ['title', 'keywords', 'heading', 'body'] as const
export type Field = (typeof fields)[number]

/** How often a word stands in each field of a document, in one number: 4 bits title, 6 keywords, 8 headings, 12 body. */
export type PackedCounts = number

const shifts = { body: 0, heading: 12, keywords: 20, title: 26 } as const
const most = { body: 4095, heading: 255, keywords: 63, title: 15 } as const

/** How often, at most as often as there is room for. */
export const countIn = (packed: PackedCounts, field: Field): number => (packed >>> shifts[field]) & most[field]

/** One more, as long as there is room. */
export const addOne = (packed: PackedCounts, field: Field): PackedCounts =>
  countIn(packed, field) === most[field] ? packed : packed + (1 << shifts[field])

/** The documents that hold a term, by their places, and how often. */
export type Posting = { places: number[]; counts: PackedCounts[] }

/** Every text of a document with its field, in reading order; a section has its number. */
export function* textsOf(document: SearchDocument): Generator<{ text: string; field: Field; section: number }> {
  yield { text: document.title, field: 'title', section: -1 }
  for (const text of document.keywords ?? []) yield { text, field: 'keywords', section: -1 }
  for (const [section, { heading, text }] of document.sections.entries()) {
    yield { text: heading, field: 'heading', section }
    yield { text, field: 'body', section }
  }
}
