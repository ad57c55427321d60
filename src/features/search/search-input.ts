import { z } from 'zod'

/** What the search looks at; the rest of a longer text counts only for words of danger. */
const maxQueryLength = 200
/** What a search box takes: pasted stories too, so that no sign of danger is cut off unseen. */
export const maxTypedLength = 1000

/** `?q=`: what a person typed. `query` is cut for the search, `typed` is whole. */
export const searchQuerySchema = z
  .string()
  .catch('')
  .transform((text) => {
    const typed = text.trim().replace(/\s+/g, ' ').toWellFormed()
    return { typed, query: typed.slice(0, maxQueryLength).toWellFormed() }
  })
