import { z } from 'zod'
import { type FilterKey, filterKeys, type SortKey, sortKeys } from '#core/clinic-index/clinic-query.ts'
import type { CountryCode } from '#core/clinic-index/clinic-record.ts'

export const radiusChoices = [5, 10, 25, 50, 100] as const
export const defaultRadiusKm = 25
const maxTextLength = 200
const maxLanguages = 5

export type Point = { latitude: number; longitude: number }

/** Everything a search address says. `near` is the person's rounded position, `at` the middle of a map. */
export type FinderState = {
  what: string
  where: string
  /** Key of the place that `where` was chosen to mean; holds only while `where` is its name. */
  place: string
  near: Point | undefined
  at: Point | undefined
  country: CountryCode | undefined
  filters: FilterKey[]
  languages: string[]
  radiusKm: number
  sort: SortKey
  page: number
}
export type FinderFault = { field: 'what' | 'where'; code: 'too-long' } | { field: 'near'; code: 'unreadable' }
export type FinderInput = { state: FinderState; faults: FinderFault[] }

export const emptyState: FinderState = {
  what: '',
  where: '',
  place: '',
  near: undefined,
  at: undefined,
  country: undefined,
  filters: [],
  languages: [],
  radiusKm: defaultRadiusKm,
  sort: 'best',
  page: 1,
}

const oneOf = <Value extends string>(values: readonly Value[]) => {
  const known = new Set<string>(values)
  return (given: string[]) => [...new Set(given.filter((value): value is Value => known.has(value)))]
}
const text = z.string().transform((typed) => typed.trim().replace(/\s+/g, ' '))
const pointText = z
  .string()
  .regex(/^-?\d{1,2}(\.\d{1,10})?,-?\d{1,3}(\.\d{1,10})?$/)
  .transform((typed) => typed.split(',').map(Number) as [number, number])
  .refine(([latitude, longitude]) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)

const schema = z.object({
  what: text,
  where: text,
  place: z.string().max(100).catch(''),
  country: z.enum(['DK', 'NO']).optional().catch(undefined),
  f: z.array(z.string()).transform(oneOf(filterKeys)),
  lang: z
    .array(z.string())
    .transform((given) => [...new Set(given.filter((tag) => /^[a-z]{2,3}$/.test(tag)))].slice(0, maxLanguages)),
  radius: z.coerce
    .number()
    .refine((radius) => (radiusChoices as readonly number[]).includes(radius))
    .catch(defaultRadiusKm),
  sort: z.enum(sortKeys).catch('best'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** Reads the query of an address. What is unknown or out of range falls back; what a person typed stays. */
export function parseFinderInput(params: URLSearchParams): FinderInput {
  const first = (name: string) => params.getAll(name).find((value) => value.trim() !== '') ?? ''
  const { f, lang, radius, ...plain } = schema.parse({
    what: first('what'),
    where: first('where'),
    place: first('place'),
    country: params.get('country') ?? undefined,
    f: params.getAll('f'),
    lang: params.getAll('lang'),
    radius: first('radius') || undefined,
    sort: first('sort'),
    page: first('page') || 1,
  })
  const near = readPoint(first('near'), 2)
  const at = readPoint(first('at'), 3)
  const faults: FinderFault[] = []
  for (const field of ['what', 'where'] as const)
    if (plain[field].length > maxTextLength) faults.push({ field, code: 'too-long' })
  if (near === 'unreadable') faults.push({ field: 'near', code: 'unreadable' })
  const state: FinderState = {
    ...plain,
    country: plain.country,
    near: near === 'unreadable' ? undefined : near,
    at: at === 'unreadable' ? undefined : at,
    filters: f,
    languages: lang,
    radiusKm: radius,
  }
  return { state, faults }
}

/** Two decimals are about one kilometre: no door can be told from it. */
function readPoint(typed: string, decimals: number): Point | 'unreadable' | undefined {
  if (typed === '') return undefined
  const parsed = pointText.safeParse(typed)
  if (!parsed.success) return 'unreadable'
  const [latitude, longitude] = parsed.data
  return { latitude: Number(latitude.toFixed(decimals)), longitude: Number(longitude.toFixed(decimals)) }
}

/** True when nothing but words is asked: such a search has a pretty address. */
export const isPlainSearch = (state: FinderState): boolean =>
  !state.near &&
  !state.at &&
  !state.country &&
  state.filters.length === 0 &&
  state.languages.length === 0 &&
  state.radiusKm === defaultRadiusKm &&
  state.sort === 'best' &&
  state.page === 1
