import type { WebContext } from '#features/frame/index.ts'
import { hasForbiddenCharacter } from '#platform/http/request-checks.ts'
import type { Fields } from './guide-step.ts'

/** Every field of the posted form, repeats included. Undefined when it cannot be read. */
export async function readFields(c: WebContext): Promise<Fields | undefined> {
  try {
    const fields: [string, string][] = []
    for (const [name, value] of (await c.req.formData()).entries()) {
      if (typeof value !== 'string' || hasForbiddenCharacter(name) || hasForbiddenCharacter(value)) return undefined
      fields.push([name, value])
    }
    return fields
  } catch {
    return undefined
  }
}
