import { z } from 'zod'

export const maxQueryLength = 200

/** `?q=`: what a person typed; longer texts are cut, as nobody types them. */
export const searchQuerySchema = z
  .string()
  .catch('')
  .transform((text) => text.trim().replace(/\s+/g, ' ').slice(0, maxQueryLength).toWellFormed())
