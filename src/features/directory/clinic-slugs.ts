import type pg from 'pg'
import { slugOf } from '#core/fold.ts'
import { withoutCityPart } from '#features/places/index.ts'

/** `Prøve Fysioterapi` in `Aarhus` gives `proeve-fysioterapi-aarhus`; a town already in the name is not repeated. */
export function slugOfClinic(name: string, town: string): string {
  const own = slugOf(name)
  const place = slugOf(withoutCityPart(town))
  const joined = `-${own}-`.includes(`-${place}-`) ? own : [own, place].filter(Boolean).join('-')
  return (joined || 'klinik').slice(0, 180).replace(/-$/, '')
}

/** A free address for each wish, in order: as wished, else with a number. Old addresses of other clinics are not free. */
export async function findFreeSlugs(client: Pick<pg.ClientBase, 'query'>, wishes: string[]): Promise<string[]> {
  const found = new Array<string | undefined>(wishes.length)
  const taken = new Set<string>()
  for (let number = 1; found.includes(undefined); number++) {
    const open = wishes.flatMap((wish, at) =>
      found[at] === undefined ? [{ at, slug: number === 1 ? wish : `${wish}-${number}` }] : [],
    )
    const { rows } = await client.query<{ slug: string }>(
      'select slug from clinics where slug = any ($1) union all select slug from clinic_old_slugs where slug = any ($1)',
      [open.map(({ slug }) => slug)],
    )
    for (const { slug } of rows) taken.add(slug)
    for (const { at, slug } of open) {
      if (taken.has(slug)) continue
      taken.add(slug)
      found[at] = slug
    }
  }
  return found as string[]
}
