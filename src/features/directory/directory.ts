import type { ClinicIndex } from '#core/clinic-index/clinic-query.ts'
import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import type { Change } from '#platform/db/changes.ts'

/** What an address `/klinik/<slug>` leads to. */
type SlugAnswer = { kind: 'found'; clinic: ClinicRecord } | { kind: 'moved'; slug: string } | { kind: 'missing' }

/** The read side of the directory in this node: the index for searching, records for pages. */
export type Directory = {
  /** Grows with each change that readers can see. */
  readonly version: number
  /** Replaced when everything is loaded anew: ask for it at each request. */
  readonly index: ClinicIndex
  /** Active clinics. */
  readonly size: number
  /** True when any invented clinic is loaded. */
  isDemo(): boolean
  getClinic(id: number): Promise<ClinicRecord | undefined>
  /** In the order asked for; ids that are not there are left out. */
  getClinics(ids: readonly number[]): Promise<ClinicRecord[]>
  bySlug(slug: string): Promise<SlugAnswer>
  /** Slug and newest change of every active clinic, for the sitemap. */
  listSlugs(): Promise<{ slug: string; updatedAt: string }[]>
  /** Takes a change announced by the database into the index. */
  refresh(change: Change): Promise<void>
}
