import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const words = z.array(z.string().min(1)).min(5)
const country = z.object({
  clinicStarts: words,
  clinicWords: words,
  organisations: words,
  streets: words,
  firstNames: words,
  surnames: words,
})
const schema = z.object({ DK: country, NO: country })

export type DemoWords = z.infer<typeof schema>

/** Reads `content/demo/words.yaml`; throws on any fault. */
export const readDemoWords = (contentDir: string): DemoWords =>
  schema.parse(parse(readFileSync(join(contentDir, 'demo/words.yaml'), 'utf8')))
