import { parse } from 'csv-parse/sync'
import { failed, ok, type Result } from '#core/result.ts'
import { inNormalCase } from '#features/places/town-names.ts'
import { type Cells, cell, checkCells, type Fault, type ImportRow, type ReadFile } from './import-row.ts'
import { readDanishJson } from './read-danish-json.ts'

export const formats = {
  geonames: { name: 'GeoNames postal codes', licence: 'Postal code data © GeoNames, CC BY 4.0' },
  bring: { name: 'Bring postal code register', licence: 'Contains data under NLOD from Posten Bring AS' },
  csv: { name: 'CSV with a header', licence: 'As the operator of this site states' },
  'danish-json': { name: 'Danish postal codes (JSON)', licence: 'Klimadatastyrelsen, CC BY 4.0' },
} as const
export type Format = keyof typeof formats

const maxRows = 200_000

/** Tells the format by its content and reads every row that can be read. Fails only when the format is none of ours. */
export function readFileText(text: string): Result<ReadFile & { format: Format }, string> {
  const format = formatOf(text)
  if (!format)
    return failed(
      'The format is none of: GeoNames postal codes (12 columns with tabs), Bring postal code register (5 columns with tabs), CSV with the header country,postal_code,place,municipality,region,lat,lon, Danish postal codes as JSON.',
    )
  const read = format === 'danish-json' ? readDanishJson(text) : readers[format](text)
  if (read.rows.length > maxRows) return failed(`The file has more than ${maxRows} rows.`)
  return ok({ format, ...withoutTwins(read) })
}

function formatOf(text: string): Format | undefined {
  const start = text.trimStart()
  if (start.startsWith('[') || start.startsWith('{')) return 'danish-json'
  const lines = text.split(/\r?\n/, 40).filter((line) => line.trim() !== '')
  const header = lines[0]?.toLowerCase() ?? ''
  if (/\bcountry\b/.test(header) && /\bpostal_code\b/.test(header)) return 'csv'
  const most = (columns: number, isCode: (cells: string[]) => boolean) => {
    const fitting = lines.filter((line) => {
      const cells = line.split('\t')
      return cells.length === columns && isCode(cells)
    })
    return fitting.length * 2 > lines.length
  }
  if (most(12, (cells) => /^[A-Z]{2}$/.test(cells[0] ?? ''))) return 'geonames'
  if (most(5, (cells) => /^\d{4}$/.test(cells[0] ?? '') && /^\d{4}$/.test(cells[2] ?? ''))) return 'bring'
  return undefined
}

/** A code twice in a file: the first row counts, the others are reported unless they say the same. */
function withoutTwins({ rows, faults, skipped }: ReadFile): ReadFile {
  const firsts = new Map<string, ImportRow>()
  const twins: Fault[] = []
  for (const row of rows) {
    const key = `${row.country} ${row.code}`
    const first = firsts.get(key)
    if (!first) firsts.set(key, row)
    else if (first.town !== row.town)
      twins.push({
        line: row.line,
        column: 'postal code',
        message: `${key} is on line ${first.line} already (${first.town})`,
      })
  }
  const all = [...faults, ...twins].sort((a, b) => a.line - b.line)
  return { rows: [...firsts.values()], faults: all, skipped }
}

const geonamesColumns = ['country code', 'postal code', 'place name', 'admin name1', 'admin code1', 'admin name2', 'admin code2', 'admin name3', 'admin code3', 'latitude', 'longitude', 'accuracy'] // biome-ignore format: one line is one row
const bringColumns = ['postnummer', 'poststed', 'kommunenummer', 'kommunenavn', 'kategori']
/** Danish entries of GeoNames that are no places. */
const notPlaces = new Set(['Udland', 'Centraltastning'])
const kindOfCategory: Record<string, 'street' | 'box' | undefined> = {
  B: 'street',
  G: 'street',
  F: 'street',
  P: 'box',
  S: 'box',
}

const readers = {
  geonames: (text: string): ReadFile =>
    collect(tabLines(text, geonamesColumns), (one) => {
      const columns = {
        country: 'country code',
        code: 'postal code',
        town: 'place name',
        latitude: 'latitude',
        longitude: 'longitude',
      }
      const checked = checkCells(one, columns)
      if (!checked || notPlaces.has(checked.row.town)) return null
      const { point, ...row } = checked.row
      const quality = cell(one.cells, 'accuracy') === '1' ? 'estimate' : 'place'
      return {
        faults: checked.faults,
        row: {
          ...row,
          municipality: municipalityOf(cell(one.cells, 'admin name2'), cell(one.cells, 'admin code2')),
          kind: undefined,
          position: point && { ...point, quality, onlyIfMissing: false },
        },
      }
    }),
  bring: (text: string): ReadFile =>
    collect(tabLines(text, bringColumns), (one) => {
      const cells = { ...one.cells, country: 'NO' }
      const checked = checkCells({ ...one, cells }, { country: 'country', code: 'postnummer', town: 'poststed' })!
      const { point: _, ...row } = checked.row
      const category = cell(cells, 'kategori')
      if (!(category in kindOfCategory))
        checked.faults.push({
          line: one.line,
          column: 'kategori',
          message: `"${category.slice(0, 40)}" is not B, F, G, P or S`,
        })
      return {
        faults: checked.faults,
        row: {
          ...row,
          town: inNormalCase(row.town),
          municipality: municipalityOf(cell(cells, 'kommunenavn'), cell(cells, 'kommunenummer')),
          kind: kindOfCategory[category],
          position: undefined,
        },
      }
    }),
  csv: (text: string): ReadFile => {
    const { rows, faults } = csvRows(text)
    const read = collect(rows, (one) => {
      const columns = { country: 'country', code: 'postal_code', town: 'place', latitude: 'lat', longitude: 'lon' }
      const checked = checkCells(one, columns)
      if (!checked) return null
      const { point, ...row } = checked.row
      return {
        faults: checked.faults,
        row: {
          ...row,
          municipality: municipalityOf(cell(one.cells, 'municipality'), ''),
          kind: undefined,
          position: point && { ...point, quality: 'point', onlyIfMissing: false },
        },
      }
    })
    return { ...read, faults: [...faults, ...read.faults] }
  },
}

type Take = (one: Cells) => { row: ImportRow; faults: Fault[] } | null

function collect(rows: (Cells | Fault)[], take: Take): ReadFile {
  const read: ReadFile = { rows: [], faults: [], skipped: 0 }
  for (const one of rows) {
    if ('message' in one) {
      read.faults.push(one)
      continue
    }
    const taken = take(one)
    if (!taken) read.skipped++
    else if (taken.faults.length > 0) read.faults.push(...taken.faults)
    else read.rows.push(taken.row)
  }
  return read
}

const municipalityOf = (name: string, code: string): ImportRow['municipality'] =>
  name === '' && code === ''
    ? undefined
    : { name: name === '' ? undefined : name, code: /^\d{1,4}$/.test(code) ? code.padStart(4, '0') : undefined }

function tabLines(text: string, columns: string[]): (Cells | Fault)[] {
  return text.split(/\r?\n/).flatMap((line, at): (Cells | Fault)[] => {
    if (line.trim() === '') return []
    const cells = line.split('\t')
    if (cells.length !== columns.length)
      return [{ line: at + 1, column: 'row', message: `has ${cells.length} columns instead of ${columns.length}` }]
    return [{ line: at + 1, cells: Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])) }]
  })
}

function csvRows(text: string): { rows: (Cells | Fault)[]; faults: Fault[] } {
  const faults: Fault[] = []
  const records = parse(text, {
    delimiter: [',', ';', '\t'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error) faults.push({ line: error.lines as number, column: 'row', message: 'has quotes that do not match' })
      return undefined
    },
  }) as unknown as { info: { lines: number }; record: string[] }[]
  const [header, ...others] = records
  const columns = header?.record.map((name) => name.trim().toLowerCase()) ?? []
  const rows = others.map(({ info, record }) =>
    record.length === columns.length
      ? { line: info.lines, cells: Object.fromEntries(columns.map((column, place) => [column, record[place] ?? ''])) }
      : { line: info.lines, column: 'row', message: `has ${record.length} columns instead of ${columns.length}` },
  )
  return { rows, faults }
}
