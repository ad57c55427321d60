import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'

const country = z.enum(['DK', 'NO'])
const code = z.string().regex(/^\d{4}$/)
const degrees = z
  .string()
  .transform((cell) => (cell === '' ? undefined : Number(cell)))
  .pipe(z.number().optional())
const day = z
  .union([z.iso.date(), z.date()])
  .nullable()
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))

const danishRow = z.object({
  from: code,
  to: code,
  town: z.string().min(1),
  municipality_code: code,
  lat: degrees,
  lon: degrees,
  kind: z.enum(['street', 'box']),
})
const norwegianPoint = z.object({ from: code, to: code, lat: z.coerce.number(), lon: z.coerce.number() })
const municipalityRow = z.object({ code, name: z.string().min(1), region: z.string().min(1) })
const regionEntry = z.object({
  id: z.string().min(1),
  country,
  prefix: z.string().length(2).optional(),
  name: z.object({ da: z.string().min(1), nb: z.string().min(1), en: z.string().min(1) }),
  parallel: z.array(z.string()).default([]),
  valid_from: day,
  valid_to: day,
  replaced_by: z.string().optional(),
})
const townEntry = z.object({
  country,
  town: z.string().min(1),
  alt: z.array(z.string().min(1)).min(1),
  only: z.array(code).optional(),
})
const districtEntry = z.object({
  country,
  town: z.string().min(1),
  name: z.string().min(1),
  alt: z.array(z.string().min(1)).default([]),
  codes: z.array(z.string().regex(/^\d{4}(-\d{4})?$/)).min(1),
  lat: z.number(),
  lon: z.number(),
})

type DanishRow = z.infer<typeof danishRow>
export type RegionEntry = z.infer<typeof regionEntry>
type TownEntry = z.infer<typeof townEntry>
export type DistrictEntry = z.infer<typeof districtEntry>
export type PlaceTables = {
  danishCodes: DanishRow[]
  danishMunicipalities: z.infer<typeof municipalityRow>[]
  norwegianPoints: z.infer<typeof norwegianPoint>[]
  regions: RegionEntry[]
  towns: TownEntry[]
  districts: DistrictEntry[]
}

export const placeTableFiles = [
  'dk-postal-codes.csv',
  'dk-municipalities.csv',
  'no-points.csv',
  'regions.yaml',
  'alternate-names.yaml',
] as const

/** Reads our own tables in `content/places`. Throws, naming file and row, on any fault: it is reference data. */
export function readPlaceTables(contentDir: string): PlaceTables {
  const text = (file: (typeof placeTableFiles)[number]) => readFileSync(join(contentDir, 'places', file), 'utf8')
  const rows = <Row>(file: (typeof placeTableFiles)[number], schema: z.ZodType<Row>): Row[] =>
    checked(file, z.array(schema), parseCsv(text(file), { columns: true, skip_empty_lines: true, comment: '#' }))
  const names = checked(
    'alternate-names.yaml',
    z.object({ towns: z.array(townEntry), districts: z.array(districtEntry) }),
    parseYaml(text('alternate-names.yaml')),
  )
  return {
    danishCodes: rows('dk-postal-codes.csv', danishRow),
    danishMunicipalities: rows('dk-municipalities.csv', municipalityRow),
    norwegianPoints: rows('no-points.csv', norwegianPoint),
    regions: checked('regions.yaml', z.object({ regions: z.array(regionEntry) }), parseYaml(text('regions.yaml')))
      .regions,
    ...names,
  }
}

function checked<Value>(file: string, schema: z.ZodType<Value>, value: unknown): Value {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new Error(`content/places/${file}:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** `["1050-1371", "1400"]` as a test for one code. */
export function isInRanges(codeAsked: string, ranges: string[]): boolean {
  return ranges.some((range) => {
    const [from = range, to = from] = range.split('-')
    return codeAsked >= from && codeAsked <= to
  })
}
