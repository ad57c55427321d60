import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedPlaces } from '#features/places/index.ts'
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts'
import { type ImportReport, importPlaces } from './import-places.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await seedPlaces(database.pool, 'content')
})
afterAll(() => database.drop())

const load = (bytes: Uint8Array, isDryRun = false) =>
  importPlaces(database.pool, { bytes, fileDate: '2026-11-20', isDryRun })
async function loaded(text: string | Uint8Array, isDryRun = false): Promise<ImportReport> {
  const result = await load(typeof text === 'string' ? new TextEncoder().encode(text) : text, isDryRun)
  if (!result.ok) throw new Error(result.problem)
  return result.value
}
const place = async (country: string, code: string) =>
  (
    await database.pool.query('select *, source_updated_on::text as day from places where country = $1 and code = $2', [
      country,
      code,
    ])
  ).rows[0]
const header = 'country,postal_code,place,municipality,region,lat,lon\n'

describe('the import of official postal codes', () => {
  it('reads GeoNames, keeps source and date, and changes nothing the second time', async () => {
    const line = (cells: string[]) => `${cells.join('\t')}\n`
    const file =
      line(['DK', '8000', 'Aarhus C', 'Midtjylland', '', 'Aarhus', '751', '', '', '56.1567', '10.2108', '6']) +
      line(['DK', '6999', 'Nyby', 'Midtjylland', '', 'Ringkøbing-Skjern', '760', '', '', '56.05', '8.4', '4']) +
      line(['DK', '0960', 'Udland', '', '', '', '', '', '', '56', '10', '1']) +
      line(['SE', '1112', 'Stockholm', '', '', '', '', '', '', '59.3', '18.0', '4'])
    const first = await loaded(file)
    expect(first).toMatchObject({ format: 'geonames', added: 1, changed: 1, skipped: 2, faults: [], warnings: [] })
    expect(await place('DK', '8000')).toMatchObject({ latitude: 56.1567, source: 'import:geonames', day: '2026-11-20' })
    expect(await place('DK', '6999')).toMatchObject({ town: 'Nyby', municipality_code: '0760', kind: 'unknown' })
    const town = await database.pool.query(`select postal_codes from towns where country = 'DK' and slug = 'nyby'`)
    expect(town.rows).toEqual([{ postal_codes: ['6999'] }])
    expect(await loaded(file)).toMatchObject({ added: 0, changed: 0, same: 2 })
  })

  it('reads the Bring register in Windows-1252, and leaves our points', async () => {
    const before = await place('NO', '4085')
    const bytes = Buffer.from('4085\tHUNDVÅG\t1103\tSTAVANGER\tG\r\n0105\tOSLO\t0301\tOSLO\tP\r\n', 'latin1')
    const report = await loaded(bytes)
    expect(report).toMatchObject({ format: 'bring', encoding: 'windows-1252', faults: [] })
    const after = await place('NO', '4085')
    expect(after).toMatchObject({ town: 'Hundvåg', kind: 'street', latitude: before.latitude })
    expect(await place('NO', '0105')).toMatchObject({ kind: 'box' })
  })

  it('reads a plain CSV with a byte order mark', async () => {
    const report = await loaded(`\uFEFF${header}NO,9100,Kvaløysletta,Tromsø,Troms,69.7,18.87\n`)
    expect(report).toMatchObject({ format: 'csv', changed: 1, faults: [] })
    expect(await place('NO', '9100')).toMatchObject({ latitude: 69.7, position_quality: 'point' })
  })

  it('takes Sámi letters for what they are', async () => {
    expect(await loaded(`${header}NO,8920,Âllaa,,,,\n`, true)).toMatchObject({ rows: 1, faults: [] })
  })

  it('reads Danish JSON and does not believe its points where we have our own', async () => {
    const before = await place('DK', '6950')
    const entry = {
      nr: '6950',
      navn: 'Ringkøbing',
      visueltcenter: [8.1, 56.0],
      kommuner: [{ kode: '0760', navn: 'Ringkøbing-Skjern' }],
    }
    const report = await loaded(JSON.stringify([entry, { nr: '69', navn: 4 }], null, 2))
    expect(report).toMatchObject({ format: 'danish-json', rows: 1 })
    expect(report.faults).toEqual([expect.objectContaining({ column: 'navn', line: 16 })])
    expect((await place('DK', '6950')).longitude).toBe(before.longitude)
  })

  it('names broken rows by line and column, and loads the others', async () => {
    const file = `${header}DK,8000,Aarhus C,Aarhus,,56.1,200
DK,80,Aarhus C,Aarhus,,,
DK,8210,,Aarhus,,,
XK9,8210,Aarhus V,Aarhus,,,
DK,8210,Aarhus V,Aarhus,,56.16,
DK,8220,Brabrand
DK,8230,Åbyhøj,Nowhere,,56.15,10.16
DK,8230,Somewhere else,Aarhus,,56.15,10.16
DK,8240,"Ris\0skov",Aarhus,,,
DK,8250,${'x'.repeat(10_001)},Aarhus,,,
`
    const report = await loaded(file, true)
    const faults = report.faults.map(({ line, column }) => `${line} ${column}`)
    expect(faults).toEqual([
      '2 lon',
      '3 postal_code',
      '4 place',
      '5 country',
      '6 lon',
      '7 row',
      '9 postal code',
      '10 place',
      '11 place',
      '11 place',
    ])
    expect(report.warnings).toEqual([{ line: 8, column: 'municipality', message: expect.stringContaining('Nowhere') }])
    expect(report.rows).toBe(1)
  })

  it('writes nothing in a dry run', async () => {
    const file = `${header}DK,8340,Malling,Aarhus,,56.03,10.19\n`
    expect(await loaded(file, true)).toMatchObject({ changed: 1 })
    expect(await place('DK', '8340')).toMatchObject({ source: 'fysvej' })
  })

  it('does not repeat a row that is in the file twice with the same words', async () => {
    const row = 'DK,8355,Solbjerg,Aarhus,,56.04,10.08\n'
    expect(await loaded(header + row + row)).toMatchObject({ rows: 1, faults: [] })
  })

  it.each([
    ['a file of another kind', 'hello\nworld\n', 'The format is none of'],
    ['an empty file', '', 'The format is none of'],
    ['letters broken on their way', `${header}DK,2100,KÃ¸benhavn Ø,København,,,\n`, 'Line 2: letters are broken'],
  ])('refuses %s', async (_, text, reason) => {
    const result = await load(new TextEncoder().encode(text))
    expect(result.ok).toBe(false)
    expect(!result.ok && result.problem).toContain(reason)
  })

  it('refuses UTF-8 with a few lines of Windows-1252', async () => {
    const mixed = Buffer.concat([
      Buffer.from(`${header}DK,2100,København Ø,,,,\n`),
      Buffer.from('DK,6950,Ringk\xf8bing,,,,\n', 'latin1'),
    ])
    const result = await load(mixed)
    expect(!result.ok && result.problem).toContain('letters are broken')
  })

  it('refuses a file over 50 MB', async () => {
    const result = await load(new Uint8Array(50_000_001))
    expect(!result.ok && result.problem).toBe('The file is larger than 50 MB.')
  })

  it('tells the other nodes', async () => {
    const client = await database.pool.connect()
    const heard: string[] = []
    client.on('notification', (message) => heard.push(message.payload ?? ''))
    await client.query('listen fysvej_changes')
    await loaded(`${header}DK,8350,Hundslund,Odder,,55.91,10.05\n`)
    await client.query('select 1')
    client.release(true)
    expect(heard).toContain('places:*')
  })
})
