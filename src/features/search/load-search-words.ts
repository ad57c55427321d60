import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Language } from '#routes'

const group = z
  .array(z.union([z.string(), z.number().transform(String)]).pipe(z.string().trim().min(1).max(100)))
  .min(2)
const searchWordsSchema = z.strictObject({ synonyms: z.array(group).default([]), forms: z.array(group).default([]) })

/** Groups of words that mean about the same, and the forms of irregular words (the first stands for all). */
export type SearchWords = z.infer<typeof searchWordsSchema>

/** Reads `search/<language>.yaml` of a content folder; without the file there are no words. Throws when it is broken. */
export function loadSearchWords(contentDir: string, language: Language): SearchWords {
  const file = join(contentDir, 'search', `${language}.yaml`)
  if (!existsSync(file)) return { synonyms: [], forms: [] }
  const parsed = searchWordsSchema.safeParse(yamlIn(file))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`${file}: ${issue?.path.join('.')}: ${issue?.message}`)
}

function yamlIn(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 })
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`)
  }
}
