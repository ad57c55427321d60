export type DatedRegion = {
  id: string
  /** Both days inclusive, `2027-01-01`; undefined where there is no limit we need. */
  validFrom: string | undefined
  validTo: string | undefined
  replacedBy: string | undefined
}

export const isValidOn = (region: DatedRegion, day: string): boolean =>
  (region.validFrom === undefined || region.validFrom <= day) && (region.validTo === undefined || day <= region.validTo)

/** The region that a municipality of `id` belongs to on a day: the region itself, or what replaced it. */
export function regionOn(
  regions: ReadonlyMap<string, DatedRegion>,
  id: string | undefined,
  day: string,
): string | undefined {
  const seen = new Set<string>()
  for (let at = id; at !== undefined && !seen.has(at); ) {
    seen.add(at)
    const region = regions.get(at)
    if (!region) return undefined
    if (region.validTo === undefined || day <= region.validTo) return at
    at = region.replacedBy
  }
  return undefined
}
