import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { href, type Language } from '#routes'

/** The address of a comparison; without clinics the empty one. */
export function compareAddress(language: Language, clinics: ClinicRecord[], isOnlyDifferences = false): string {
  const query = { c: clinics.map((clinic) => clinic.slug), d: isOnlyDifferences ? 1 : undefined }
  return href('compare', language, {}, query)
}
