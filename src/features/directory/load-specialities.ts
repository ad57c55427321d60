import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Speciality } from '#core/specialities/speciality.ts'

const perLanguage = <Value extends z.ZodType>(value: Value) => z.object({ da: value, nb: value, en: value })
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const schema = z.object({
  specialities: z
    .array(
      z.object({
        id: slug,
        kind: z.enum(['body-part', 'condition', 'patient-group', 'method', 'setting']),
        parent: slug.optional(),
        name: perLanguage(z.string().min(1)),
        slug: perLanguage(slug),
        synonyms: perLanguage(z.array(z.string().min(1))),
      }),
    )
    .min(1),
})

/** Reads the tree of specialities. Throws, naming every fault, on broken YAML, a missing parent, a cycle or a slug used twice. */
export function loadSpecialities(contentDir: string): Speciality[] {
  const file = join(contentDir, 'specialities/specialities.yaml')
  const parsed = schema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file}:\n${z.prettifyError(parsed.error)}`)
  const specialities: Speciality[] = parsed.data.specialities.map((one) => ({ ...one, parent: one.parent }))
  const faults = treeFaults(specialities)
  if (faults.length > 0) throw new Error(`${file}:\n  ${faults.join('\n  ')}`)
  return specialities
}

function treeFaults(specialities: Speciality[]): string[] {
  const byId = new Map(specialities.map((one) => [one.id, one]))
  const faults: string[] = []
  if (byId.size !== specialities.length) faults.push('an id is used twice')
  for (const language of ['da', 'nb', 'en'] as const) {
    const seen = new Map<string, string>()
    for (const one of specialities) {
      const other = seen.get(one.slug[language])
      if (other) faults.push(`${one.id}: slug.${language} is also that of ${other}`)
      seen.set(one.slug[language], one.id)
    }
  }
  for (const one of specialities) {
    const path = new Set<string>([one.id])
    for (let parent = one.parent; parent !== undefined; parent = byId.get(parent)?.parent) {
      if (!byId.has(parent)) faults.push(`${one.id}: parent ${parent} is not there`)
      if (path.has(parent)) {
        faults.push(`${one.id}: is its own ancestor`)
        break
      }
      path.add(parent)
    }
  }
  return faults
}
