import type pg from 'pg'
import { failed, ok, type Result } from '#core/result.ts'
import { insertRows, inTransaction } from '#platform/db/insert-rows.ts'
import { type ClinicInput, clinicInput, type ValidClinic } from './clinic-input.ts'
import {
  clinicParts,
  clinicRow,
  clinicTable,
  type Identified,
  type IdentifiedPractitioner,
  practitionerParts,
  roleRow,
  roleTable,
} from './clinic-rows.ts'
import { findFreeSlugs, slugOfClinic } from './clinic-slugs.ts'

export type SavedClinic = { id: number; slug: string }
export type SaveProblem =
  | { code: 'invalid'; issues: { path: string; message: string }[] }
  | { code: 'not-found'; thing: 'clinic' | 'practitioner'; ids: number[] }
  | { code: 'taken'; field: 'slug' | 'source-record' | 'organisation' }
class Refused extends Error {
  readonly problem: SaveProblem
  constructor(problem: SaveProblem) {
    super(problem.code)
    this.problem = problem
  }
}

/**
 * Writes one clinic with all that belongs to it: a new one, or the one with that `id`, whose parts are replaced.
 * People who have no clinic left are removed.
 */
export async function saveClinic(pool: pg.Pool, input: ClinicInput): Promise<Result<SavedClinic, SaveProblem>> {
  const parsed = clinicInput.safeParse(input)
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    return failed({ code: 'invalid', issues })
  }
  try {
    const [saved] = await inTransaction(pool, (client) => writeClinics(client, [parsed.data]))
    return ok(saved!)
  } catch (error) {
    const problem = problemOf(error as Error & { code?: string; constraint?: string })
    if (problem) return failed(problem)
    throw error
  }
}

function problemOf(error: Error & { code?: string; constraint?: string }): SaveProblem | undefined {
  if (error instanceof Refused) return error.problem
  if (error.code !== '23505') return undefined
  if (error.constraint === 'clinics_slug_key') return { code: 'taken', field: 'slug' }
  if (error.constraint?.startsWith('clinics_source')) return { code: 'taken', field: 'source-record' }
  if (error.constraint?.startsWith('organisations_identifier')) return { code: 'taken', field: 'organisation' }
  return undefined
}

/** Writes many clinics inside the caller's transaction, a few statements for all of them. Expects valid input. */
export async function writeClinics(client: pg.PoolClient, clinics: ValidClinic[]): Promise<SavedClinic[]> {
  const existing = await slugsOfExisting(client, clinics)
  const organisationIds = await writeOrganisations(client, clinics)
  const newIds = await nextIds(client, 'clinics', clinics.filter((clinic) => clinic.id === undefined).length)
  const slugless = clinics.filter((clinic) => clinic.slug === undefined && clinic.id === undefined)
  const freeSlugs = await findFreeSlugs(
    client,
    slugless.map(({ name, town }) => slugOfClinic(name, town)),
  )
  const rows: Identified[] = clinics.map((clinic) => ({
    ...clinic,
    id: clinic.id ?? newIds.shift()!,
    slug: clinic.slug ?? (clinic.id === undefined ? freeSlugs.shift()! : existing.get(clinic.id)!),
    organisationId: clinic.organisation && organisationIds.get(organisationKey(clinic)),
  }))
  const updates = Object.keys(clinicTable.columns).map((column) => `${column} = excluded.${column}`)
  await insertRows(
    client,
    { ...clinicTable, onConflict: `on conflict (id) do update set ${updates.join(', ')}, fetched_at = now()` },
    rows.map(clinicRow),
  )
  const changedIds = [...existing.keys()]
  for (const part of clinicParts) {
    if (changedIds.length > 0) await client.query(`delete from ${part.name} where clinic_id = any ($1)`, [changedIds])
    await insertRows(
      client,
      part,
      rows.flatMap((row) => part.rowsOf(row).map((one) => ({ clinic_id: row.id, ...one }))),
    )
  }
  await writePractitioners(client, rows, changedIds)
  return rows.map(({ id, slug }) => ({ id, slug }))
}

async function slugsOfExisting(client: pg.PoolClient, clinics: ValidClinic[]): Promise<Map<number, string>> {
  const ids = clinics.flatMap((clinic) => clinic.id ?? [])
  if (ids.length === 0) return new Map()
  const { rows } = await client.query<{ id: number; slug: string }>(
    'select id, slug from clinics where id = any ($1) order by id for update',
    [ids],
  )
  const missing = ids.filter((id) => !rows.some((row) => row.id === id))
  if (missing.length > 0) throw new Refused({ code: 'not-found', thing: 'clinic', ids: missing })
  return new Map(rows.map((row) => [row.id, row.slug]))
}

async function nextIds(client: pg.PoolClient, table: 'clinics' | 'practitioners', count: number): Promise<number[]> {
  if (count === 0) return []
  const { rows } = await client.query<{ id: number }>(
    `select nextval(pg_get_serial_sequence('${table}', 'id'))::integer as id from generate_series(1, $1)`,
    [count],
  )
  return rows.map((row) => row.id)
}

const organisationKey = ({ organisation, country, source }: ValidClinic): string =>
  organisation?.identifier
    ? `${organisation.identifier.system} ${organisation.identifier.value}`
    : `${country} ${source} ${organisation?.name}`

/** An organisation is the one with the same number, or without a number the one of that name from the same source. */
async function writeOrganisations(client: pg.PoolClient, clinics: ValidClinic[]): Promise<Map<string, number>> {
  const wanted = new Map(clinics.filter((one) => one.organisation).map((one) => [organisationKey(one), one]))
  const ids = new Map<string, number>()
  for (const [key, { organisation, country, source, isDemo }] of wanted) {
    const { name, identifier } = organisation!
    const found = await client.query<{ id: number; name: string }>(
      identifier
        ? 'select id, name from organisations where identifier_system = $1 and identifier = $2'
        : 'select id, name from organisations where country = $1 and source = $2 and name = $3 and identifier is null limit 1',
      identifier ? [identifier.system, identifier.value] : [country, source, name],
    )
    if (found.rows[0] && found.rows[0].name !== name)
      await client.query('update organisations set name = $2, updated_at = now() where id = $1', [
        found.rows[0].id,
        name,
      ])
    const { rows } =
      found.rows.length > 0
        ? found
        : await client.query<{ id: number }>(
            `insert into organisations (country, name, identifier_system, identifier, is_demo, source)
             values ($1, $2, $3, $4, $5, $6) returning id`,
            [country, name, identifier?.system, identifier?.value, isDemo, source],
          )
    ids.set(key, rows[0]!.id)
  }
  return ids
}

async function writePractitioners(client: pg.PoolClient, clinics: Identified[], changedIds: number[]): Promise<void> {
  const left = await clearRoles(client, changedIds)
  const given = clinics.flatMap((clinic) => clinic.practitioners.flatMap((person) => person.id ?? []))
  if (given.length > 0) {
    const { rows } = await client.query<{ id: number }>('select id from practitioners where id = any ($1)', [given])
    const missing = given.filter((id) => !rows.some((row) => row.id === id))
    if (missing.length > 0) throw new Refused({ code: 'not-found', thing: 'practitioner', ids: missing })
  }
  const total = clinics.reduce((sum, clinic) => sum + clinic.practitioners.length, 0)
  const newIds = await nextIds(client, 'practitioners', total - given.length)
  const people: (IdentifiedPractitioner & { isDemo: boolean; source: string })[] = clinics.flatMap((clinic) =>
    clinic.practitioners.map((person, position) => ({
      ...person,
      id: person.id ?? newIds.shift()!,
      clinicId: clinic.id,
      position,
      isDemo: clinic.isDemo,
      source: clinic.source,
    })),
  )
  await insertRows(
    client,
    {
      name: 'practitioners',
      columns: { id: 'integer', name: 'text', is_demo: 'boolean', source: 'text' },
      onConflict: 'on conflict (id) do update set name = excluded.name, updated_at = now(), fetched_at = now()',
    },
    people.map(({ id, name, isDemo, source }) => ({ id, name, is_demo: isDemo, source })),
  )
  await insertRows(client, roleTable, people.map(roleRow))
  for (const part of practitionerParts) {
    if (given.length > 0 && !part.onConflict)
      await client.query(`delete from ${part.name} where practitioner_id = any ($1)`, [given])
    await insertRows(
      client,
      part,
      people.flatMap((person) => part.rowsOf(person).map((one) => ({ practitioner_id: person.id, ...one }))),
    )
  }
  if (left.length > 0)
    await client.query(
      'delete from practitioners p where id = any ($1) and not exists (select 1 from practitioner_roles where practitioner_id = p.id)',
      [left],
    )
}

async function clearRoles(client: pg.PoolClient, clinicIds: number[]): Promise<number[]> {
  if (clinicIds.length === 0) return []
  const { rows } = await client.query<{ id: number }>(
    'delete from practitioner_roles where clinic_id = any ($1) returning practitioner_id as id',
    [clinicIds],
  )
  return rows.map((row) => row.id)
}
