import { getPostalCodeInfo } from 'norwegian-postalcodes-mapper'
import { readNorwegianMunicipalities } from './packaged-towns.ts'
import { inNormalCase, townKey } from './town-names.ts'

/** Spellings of the postal code package that differ from the list of municipalities. */
const numberOfSpelling: Record<string, string> = {
  'VÅLER (ØSTFOLD)': '3114',
  'VÅLER (INNLANDET)': '3419',
  'HERØY (MØRE OG ROMSDAL)': '1515',
  'HERØY (NORDLAND)': '1818',
  SNÅSA: '5041',
  RØYRVIK: '5043',
  'GÁIVUOTNA KÅFJORD': '5540',
  'GUOVDAGEAIDNU KAUTOKEINO': '5612',
  'PORSANGER PORSÁNGU PORSANKI': '5622',
  'KARASJOHKA KARASJOK': '5610',
  'UNJARGGA NESSEBY': '5636',
  'DEATNU TANA': '5628',
  'JAN MAYEN': '2211',
  SVALBARD: '2100',
}
const outsideMunicipalities = [
  { code: '2100', name: 'Svalbard' },
  { code: '2211', name: 'Jan Mayen' },
]

export type NorwegianCode = { code: string; town: string; municipalityCode: string | undefined }

/** The 357 municipalities of 2024, and the two areas that have postal codes but no municipality. */
export const norwegianMunicipalities = (): { code: string; name: string }[] => [
  ...readNorwegianMunicipalities(),
  ...outsideMunicipalities,
]

/** Every Norwegian postal code that the package knows, with its town in normal case. */
export function readNorwegianCodes(municipalities: { code: string; name: string }[]): NorwegianCode[] {
  const numberOf = new Map(municipalities.map(({ code, name }) => [townKey(name), code]))
  const codes: NorwegianCode[] = []
  for (let number = 1; number < 10_000; number++) {
    const code = String(number).padStart(4, '0')
    const info = getPostalCodeInfo(code)
    if (!info) continue
    const municipalityCode = numberOfSpelling[info.municipality] ?? numberOf.get(townKey(info.municipality))
    codes.push({ code, town: inNormalCase(info.city), municipalityCode })
  }
  return codes
}
