import type pg from 'pg'
import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import type { Places } from '#features/places/index.ts'
import { type ClinicRow, createRecordBuilder } from './clinic-of-rows.ts'

export type ReadOptions = {
  pool: pg.Pool
  places: Places
  isSpeciality(id: string): boolean
  /** `2026-11-22`: prices of later days and exceptions of days gone by are left out. */
  today: string
}

const pageSize = 4000

const clinicColumns = `c.id, c.slug, c.name, o.name as organisation, c.country, c.street, c.postal_code as "postalCode", c.town,
  c.latitude, c.longitude, c.position_quality as quality, c.phone, c.email, c.website, c.opening_kind as "openingKind",
  c.opening_confirmed_on::text as "confirmedOn", c.has_ydernummer as "hasYdernummer",
  c.takes_without_referral as "withoutReferral", c.offers_home_visits as "homeVisits", c.offers_online as online,
  c.accepts_new_patients as "acceptsNew", c.next_free_at as "nextFreeAt", c.next_free_seen_at as "nextFreeSeenAt",
  c.rating_mean::float8 as "ratingMean", c.rating_count as "ratingCount", c.is_demo as "isDemo", c.updated_at as "updatedAt"`

/** All active clinics, page after page, in order of id. A few queries a page, however many clinics it holds. */
export async function* readAllClinics(options: ReadOptions): AsyncGenerator<ClinicRecord[]> {
  for (let last = 0; ; ) {
    const { rows } = await options.pool.query<ClinicRow>(
      `select ${clinicColumns} from clinics c left join organisations o on o.id = c.organisation_id
       where c.status = 'active' and c.id > $1 order by c.id limit ${pageSize}`,
      [last],
    )
    if (rows.length === 0) return
    last = rows.at(-1)!.id
    yield await withParts(options, rows)
  }
}

/** The active ones among these clinics; hidden and unknown ids are left out. */
export async function readClinics(options: ReadOptions, ids: readonly number[]): Promise<ClinicRecord[]> {
  if (ids.length === 0) return []
  const { rows } = await options.pool.query<ClinicRow>(
    `select ${clinicColumns} from clinics c left join organisations o on o.id = c.organisation_id
     where c.status = 'active' and c.id = any ($1) order by c.id`,
    [ids],
  )
  return withParts(options, rows)
}

/** A row a clinic: its id and a JSON list of what belongs to it. Half the work of a row each, at 100,000 clinics. */
const lists = (cells: string, source: string, order: string) =>
  `select clinic_id, json_agg(json_build_array(${cells}) order by ${order}) from ${source} group by clinic_id`

/** $1 are the ids of clinics, $2 is today. The cells are those that `createRecordBuilder` expects. */
const partQueries = {
  identifiers: lists('system', `clinic_identifiers where clinic_id = any ($1) and system = 'dk-ydernummer'`, 'system'),
  specialities: lists('speciality_id', 'clinic_specialities where clinic_id = any ($1)', 'speciality_id'),
  languages: lists('language', 'clinic_languages where clinic_id = any ($1)', 'language'),
  access: lists('feature, is_present', 'clinic_access where clinic_id = any ($1)', 'feature'),
  funding: lists(
    'scheme',
    `clinic_funding where clinic_id = any ($1)
      and (valid_from is null or valid_from <= $2::date) and (valid_to is null or valid_to >= $2::date)`,
    'scheme',
  ),
  prices: lists(
    'service, minutes, amount_minor, currency, valid_from',
    `(select distinct on (clinic_id, service, minutes) * from prices where clinic_id = any ($1) and valid_from <= $2::date
      order by clinic_id, service, minutes, valid_from desc) as current`,
    'service, minutes',
  ),
  periods: lists('day, opens_minute, closes_minute', 'opening_periods where clinic_id = any ($1)', 'day, opens_minute'),
  exceptions: lists(
    'on_date, opens_minute, closes_minute',
    'opening_exceptions where clinic_id = any ($1) and on_date >= $2::date - 1',
    'on_date, opens_minute',
  ),
  people: lists(
    'p.id, p.name, r.has_driftsavtale, r.ydernummer is not null, c.checked_on',
    `practitioner_roles r join practitioners p on p.id = r.practitioner_id
      left join lateral (select checked_on, result from authorisation_checks where practitioner_id = p.id
        order by checked_on desc limit 1) c on c.result = 'valid'
      where r.clinic_id = any ($1)`,
    'r.position, p.id',
  ),
  peopleSpecialities: lists(
    'practitioner_id, speciality_id',
    'practitioner_roles join practitioner_specialities using (practitioner_id) where clinic_id = any ($1)',
    'practitioner_id, speciality_id',
  ),
  peopleLanguages: lists(
    'practitioner_id, language',
    'practitioner_roles join practitioner_languages using (practitioner_id) where clinic_id = any ($1)',
    'practitioner_id, language',
  ),
} as const
export type PartName = keyof typeof partQueries

async function withParts(options: ReadOptions, rows: ClinicRow[]): Promise<ClinicRecord[]> {
  const builder = createRecordBuilder(rows, options)
  const ids = rows.map((row) => row.id)
  const read = async (part: PartName) => {
    const text = partQueries[part]
    const values = text.includes('$2') ? [ids, options.today] : [ids]
    const { rows: parts } = await options.pool.query<[number, unknown[][]]>({ text, values, rowMode: 'array' })
    return { part, parts }
  }
  const names = Object.keys(partQueries) as PartName[]
  for (const { part, parts } of await Promise.all(names.map(read))) builder.add(part, parts)
  return builder.records()
}

/** The clinic of an address, also of one it had before; the slug is the present one. */
export async function findSlug(pool: pg.Pool, slug: string): Promise<{ id: number; slug: string } | undefined> {
  const { rows } = await pool.query<{ id: number; slug: string }>(
    `select id, slug from clinics where slug = $1 and status = 'active'
     union all
     select c.id, c.slug from clinic_old_slugs o join clinics c on c.id = o.clinic_id where o.slug = $1 and c.status = 'active'
     limit 1`,
    [slug],
  )
  return rows[0]
}

export async function hasDemoClinics(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ is: boolean }>(
    `select exists (select 1 from clinics where is_demo and status = 'active') as is`,
  )
  return rows[0]!.is
}

/** Slug and newest change of every active clinic. */
export async function listSlugs(pool: pg.Pool): Promise<{ slug: string; updatedAt: string }[]> {
  const { rows } = await pool.query<{ slug: string; updatedAt: Date }>(
    `select slug, updated_at as "updatedAt" from clinics where status = 'active' order by id`,
  )
  return rows.map((row) => ({ slug: row.slug, updatedAt: row.updatedAt.toISOString() }))
}
